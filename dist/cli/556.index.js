export const id = 556;
export const ids = [556,291,603];
export const modules = {

/***/ 9510:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J2: () => (/* binding */ formatBaseline),
/* harmony export */   Rj: () => (/* binding */ fingerprint),
/* harmony export */   nk: () => (/* binding */ parseBaseline)
/* harmony export */ });
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8384);

/** Reads a baseline file: schemas/baseline.schema.json. */
function parseBaseline(text) {
    const value = parseText(text);
    if (!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u)(value) || value.formatVersion !== 1 || !Array.isArray(value.findings))
        return { ok: false, reason: 'expected {"formatVersion": 1, "findings": [...]}' };
    const accepted = new Set();
    for (const [index, finding] of value.findings.entries()) {
        if (!isAccepted(finding))
            return { ok: false, reason: `expected path, code and subject in findings[${index}]` };
        accepted.add(fingerprint(finding));
    }
    return { ok: true, accepted };
}
/** The text of a baseline: sorted, a finding a line, so that two branches merge. */
function formatBaseline(pins) {
    const lines = pins.map(({ path, code, subject }) => `    ${JSON.stringify({ path, code, subject })}`);
    const sorted = [...new Set(lines)].sort();
    return `{\n  "formatVersion": 1,\n  "findings": [\n${sorted.join(',\n')}\n  ]\n}\n`;
}
/** What tells one finding from another, wherever in the file it moves. */
function fingerprint({ path, code, subject }) {
    return JSON.stringify([path, code, subject]);
}
function isAccepted(value) {
    return (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u)(value) && ['path', 'code', 'subject'].every((key) => typeof value[key] === 'string');
}
function parseText(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 2954:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GH: () => (/* binding */ decodeEntryPath),
/* harmony export */   QO: () => (/* binding */ splitId),
/* harmony export */   Qc: () => (/* binding */ withoutCombination)
/* harmony export */ });
/* harmony import */ var _model_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4169);
/* harmony import */ var _names_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1130);
/* harmony import */ var _text_glob_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(196);



/** Reads `path` of an entry. */
function decodeEntryPath(findings, text, at) {
    const { file, rest } = splitId(text);
    const resolved = (0,_names_path_js__WEBPACK_IMPORTED_MODULE_1__/* .resolvePath */ .o1)('.', file);
    if (!resolved.ok) {
        const message = `path ${(0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(text)}: ${resolved.reason}`;
        findings.error('path-refused', message, { at, hint: 'name a file below the root' });
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
/** Parts an id: the file, and the JSON pointer and the combination behind it. */
function splitId(id) {
    const pointer = id.indexOf('#');
    // A `?` alone is a wildcard.
    const end = pointer >= 0 ? pointer : id.search(/\?[A-Za-z_][A-Za-z0-9_-]*=[^/?]*$/);
    return end < 0 ? { file: id, rest: '' } : { file: id.slice(0, end), rest: id.slice(end) };
}
/** The id without the combination of a matrix. */
function withoutCombination(id) {
    const at = id.search(/\?[A-Za-z_][A-Za-z0-9_-]*=[^/?]*$/);
    return at < 0 ? id : id.slice(0, at);
}


/***/ }),

/***/ 9941:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ formatChange),
/* harmony export */   e: () => (/* binding */ diffDefinitions)
/* harmony export */ });
/* harmony import */ var _model_definition_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6623);
/* harmony import */ var _names_match_spec_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7185);
/* harmony import */ var _names_requirement_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(638);
/* harmony import */ var _names_version_step_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6440);
/* harmony import */ var _text_contrast_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9700);
/* harmony import */ var _locked_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8088);
/* harmony import */ var _steps_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2883);







/** What differs between two definitions, in the order of SECTIONS. Equal definitions, and only those, have no changes. */
function diffDefinitions(before, after) {
    return [
        ...diffSection('base', 'images', before.bases, after.bases, () => diffBases(before, after)),
        ...diffSection('steps', 'steps', before.steps, after.steps, () => diffSteps(before, after)),
        ...diffSection('context', 'files', before.context, after.context, () => diffContext(before.context, after.context)),
        ...diffSection('python', 'packages', before.python, after.python, () => diffPython(before.python, after.python)),
        ...diffSection('spark', 'packages', before.spark, after.spark, () => diffSpark(before.spark, after.spark)),
        ...diffSection('platforms', 'platforms', before.platforms, after.platforms, () => diffList('platforms', 'platforms', asValues('platform', before.platforms), asValues('platform', after.platforms))),
    ];
}
/** One plain line: `python: numpy ==1.26.4 -> ==2.0.1 (major upgrade)`. It holds untrusted text. */
function formatChange(change) {
    const { kind, section, what } = change;
    if (kind === 'reordered')
        return `${section}: ${what} reordered`;
    if (kind !== 'changed')
        return (0,_text_contrast_js__WEBPACK_IMPORTED_MODULE_4__/* .oneLine */ .T)(`${section}: ${kind} ${what} ${change.value}`);
    const { from, to } = (0,_text_contrast_js__WEBPACK_IMPORTED_MODULE_4__/* .contrast */ .v)((0,_text_contrast_js__WEBPACK_IMPORTED_MODULE_4__/* .oneLine */ .T)(change.from), (0,_text_contrast_js__WEBPACK_IMPORTED_MODULE_4__/* .oneLine */ .T)(change.to));
    const subject = section === 'base' && what === _steps_js__WEBPACK_IMPORTED_MODULE_5__/* .PARENT */ .f7 ? `${what} changed` : what;
    const step = change.step === undefined ? '' : ` (${(0,_names_version_step_js__WEBPACK_IMPORTED_MODULE_2__/* .formatVersionStep */ .QF)(change.step)})`;
    return (0,_text_contrast_js__WEBPACK_IMPORTED_MODULE_4__/* .oneLine */ .T)(`${section}: ${subject} ${from} -> ${to}${step}`);
}
// Names are compared first, so that what is equal in every part that is shown still counts as a change.
function diffSection(section, what, before, after, diff) {
    if (JSON.stringify(before, sortKeys) === JSON.stringify(after, sortKeys))
        return [];
    const changes = diff();
    return changes.length > 0 ? changes : [{ kind: 'reordered', section, what }];
}
function sortKeys(_key, value) {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        return value;
    return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
/** Compares by name: texts of one name are paired in order. What both lists have, in another order, is reordered. */
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
function diffNamed(section, what, before, after) {
    const gone = without(before, after);
    const fresh = without(after, before);
    return Array.from({ length: Math.max(gone.length, fresh.length) }, (_, index) => {
        const [from, to] = [gone[index], fresh[index]];
        if (from === undefined)
            return { kind: 'added', section, what, value: to?.text ?? '' };
        if (to === undefined)
            return { kind: 'removed', section, what, value: from.text };
        const step = (0,_names_version_step_js__WEBPACK_IMPORTED_MODULE_2__/* .versionStep */ .dc)(from.pin, to.pin);
        return { kind: 'changed', section, what, from: from.text, to: to.text, ...(step && { step }) };
    });
}
function without(list, other) {
    const rest = other.map(({ text }) => text);
    return list.filter(({ text }) => {
        const at = rest.indexOf(text);
        if (at >= 0)
            rest.splice(at, 1);
        return at < 0;
    });
}
function asValues(what, values) {
    return values.map((value) => ({ name: `${what} ${value}`, text: '' }));
}
const short = (hash) => hash.replace(/^sha256:/, '').slice(0, 12);
// Images of one repository are the same base with another tag; every parent is an environment of this tree.
function diffBases(before, after) {
    const [old, current] = [nameBases(before), nameBases(after)];
    const replaced = old.length === 1 && current.length === 1 && old[0]?.name !== current[0]?.name;
    if (replaced)
        return diffNamed('base', 'base', old.map(inFull), current.map(inFull));
    return diffList('base', 'base images', old, current);
}
function nameBases({ bases, platforms }) {
    const named = bases.map((base, index) => {
        // An image for another platform than the one that it serves was asked for by `--platform`.
        const own = platforms[index % Math.max(1, platforms.length)] === base.platform ? '' : ` for ${base.platform}`;
        const name = (0,_steps_js__WEBPACK_IMPORTED_MODULE_5__/* .baseName */ .Fl)(base);
        const version = name === _steps_js__WEBPACK_IMPORTED_MODULE_5__/* .PARENT */ .f7 ? short(base.parent) : base.reference.slice(name.length) || NO_TAG;
        return { name, text: `${version}${own}` };
    });
    return [...new Map(named.map((base) => [JSON.stringify(base), base])).values()];
}
const NO_TAG = '(no tag)';
function inFull({ name, text }) {
    if (name === _steps_js__WEBPACK_IMPORTED_MODULE_5__/* .PARENT */ .f7)
        return { name, text: `environment ${text}` };
    return { name, text: text.startsWith(NO_TAG) ? `${name}${text.slice(NO_TAG.length)}` : `${name}${text}` };
}
function diffSteps(before, after) {
    const [old, current] = [nameSettings(before.steps), nameSettings(after.steps)];
    return [...diffList('steps', 'settings', old, current), ...(0,_steps_js__WEBPACK_IMPORTED_MODULE_5__/* .diffInstructions */ .Hc)(before, after)];
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
    return digest === '' ? `link to ${target}` : `content ${short(digest)}`;
}
function modeOf({ executable }) {
    return executable ? 'executable' : 'not executable';
}
function diffPython(before, after) {
    return [
        ...diffList('python', 'channels', asValues('channel', before.channels), asValues('channel', after.channels)),
        ...diffList('python', 'conda packages', before.conda.map(nameSpec), after.conda.map(nameSpec)),
        ...diffList('python', 'pip packages', namePip(before.pip), namePip(after.pip)),
        ...(0,_locked_js__WEBPACK_IMPORTED_MODULE_3__/* .diffLocked */ .k)(before.locked ?? [], after.locked ?? []),
        ...diffList('python', 'secrets', asValues('secret', before.secrets ?? []), asValues('secret', after.secrets ?? [])),
    ];
}
function nameSpec(text) {
    const reading = (0,_names_match_spec_js__WEBPACK_IMPORTED_MODULE_0__/* .parseMatchSpec */ .I0)(text);
    if (!reading.ok)
        return { name: text, text: '' };
    const { name, version = 'any version', build, channel, subdir, fields, url } = reading.spec;
    const parts = [
        version,
        ...(build === undefined ? [] : [build]),
        ...fields.map(([key, value]) => `${key}=${value}`),
        ...(channel === undefined ? [] : [`from ${channel}${subdir === undefined ? '' : `/${subdir}`}`]),
        ...(url === undefined ? [] : [url]),
    ];
    return withPin({ name, text: parts.join(' ') }, (0,_names_version_step_js__WEBPACK_IMPORTED_MODULE_2__/* .pinnedVersion */ .V2)('conda', version));
}
function withPin(named, pin) {
    return pin === undefined ? named : { ...named, pin };
}
// Canonical entries do not say which file they come from: nested files are told apart by their place.
function namePip(entries, within = '') {
    const counts = { '-r': 0, '-c': 0 };
    return entries.flatMap((entry) => {
        if (typeof entry === 'string')
            return [nameRequirement(entry, within)];
        if ((0,_model_definition_js__WEBPACK_IMPORTED_MODULE_6__/* .isLocalPip */ .h)(entry))
            return [{ name: `pip ${within}${entry[1]}`, text: `${entry[0]} ${entry[2]}`.trim() }];
        const [flag, nested] = entry;
        counts[flag] += 1;
        const place = `${within}${flag} ${counts[flag]} `;
        return [{ name: `pip ${place}`.trimEnd(), text: '' }, ...namePip(nested, place)];
    });
}
function nameRequirement(entry, within) {
    const name = (text) => `pip ${within}${text}`;
    if (entry.startsWith('-')) {
        const [option = '', ...value] = entry.split(' ');
        return { name: name(option), text: value.join(' ') };
    }
    const [body = '', ...hashes] = entry.split(' --hash=');
    const reading = (0,_names_requirement_js__WEBPACK_IMPORTED_MODULE_1__/* .parseRequirement */ .pP)(body);
    const named = reading.ok && reading.requirement.kind === 'named' ? reading.requirement : undefined;
    const subject = named?.name ?? body.split(/[@#\s]/, 1)[0] ?? body;
    const rest = (reading.ok ? (0,_names_requirement_js__WEBPACK_IMPORTED_MODULE_1__/* .formatRequirement */ .zP)(reading.requirement) : body).slice(subject.length).trim();
    const text = [rest === '' ? 'any version' : rest, ...hashes.map(shortHash)].join(' ');
    return withPin({ name: name(subject), text }, (0,_names_version_step_js__WEBPACK_IMPORTED_MODULE_2__/* .pinnedVersion */ .V2)('pep440', named?.specifier ?? ''));
}
const shortHash = (hash) => `#${hash.replace(/^([a-z0-9]+:[0-9a-f]{12})[0-9a-f]+$/, '$1')}`;
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


/** What differs between two locks, package by package; a difference of every subdir is told once. */
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
// No tool locks a package twice; where a file does, its entries are told apart by number.
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
    if (level < 0)
        return [];
    const step = (0,_names_version_step_js__WEBPACK_IMPORTED_MODULE_0__/* .versionStep */ .dc)(before.pin, after.pin);
    const [from = '', to = ''] = [before.texts[level], after.texts[level]];
    return [{ kind: 'changed', section, what: name, from, to, ...(step && { step }) }];
}
function nameConda(text) {
    const reading = (0,_names_conda_url_js__WEBPACK_IMPORTED_MODULE_1__/* .parseCondaUrl */ .e)(text);
    if (!reading.ok)
        return { name: text, texts: [text] };
    const { name, version, build, url, digest } = reading.value;
    const texts = [version, `${version} ${build}`, url, `${version} ${build} #${digest?.slice(0, 12)}`, text];
    return { name, texts, pin: { scheme: 'conda', version, exact: true } };
}
// `name @ url[ --hash=sha256:<hex>]`
function namePip(text) {
    const [body = '', hash = ''] = text.split(' --hash=');
    const [name = '', url = ''] = body.split(' @ ');
    const version = versionOf(url);
    const texts = [version, url, `${version} #${hash.slice(0, 19)}`, text];
    const pin = { scheme: 'pep440', version, exact: true };
    return { name: `pip ${name}`, texts, ...(COMMIT.test(version) ? {} : { pin }) };
}
// What is shown of a commit may look like a number.
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


/** What a base is called that is an environment of this tree. */
const PARENT = 'parent';
/** What a base is known by, whatever its tag: its repository. */
function baseName(base) {
    if (base === undefined || base.parent !== '')
        return PARENT;
    const reference = (0,_names_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .parseReference */ .F2)(base.reference);
    return reference === undefined ? base.reference : (0,_names_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .formatRepository */ .Sh)(reference);
}
/**
 * Instructions that were added, removed and changed. The stages are one list of lines, each led by its FROM, so that a stage
 * that comes in between changes no other.
 */
function diffInstructions(before, after) {
    const numbered = before.steps.stages.length === after.steps.stages.length;
    const [old, current] = [linesOf(before, numbered), linesOf(after, numbered)];
    return (0,_text_lcs_js__WEBPACK_IMPORTED_MODULE_1__/* .gaps */ .s)(old, current).flatMap(({ removed, added }) => diffGap(removed, added));
}
/** Instructions of every stage; `numbered` where both sides of a comparison have as many stages, so that their numbers mean the same. */
function linesOf(definition, numbered) {
    const { bases, platforms, steps } = definition;
    const several = steps.stages.length > 1;
    const origin = (from, below) => {
        const [kind, number = ''] = from.split(':');
        if (kind === 'base')
            return baseName(bases[Number(number) * platforms.length]);
        // Where stages came or went, numbers say nothing: a stage is then known by what it stands on, a stage before it.
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
// An instruction that went and one of the same keyword that came in its place are one that changed.
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
 * Reads words that start with `--`, up to one that does not or that is `--` alone: `extractBuilderFlags` of
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
// White space of other languages belongs to the word: BuildKit sees bytes here.
function isBlank(char) {
    return char !== undefined && /^[\t-\r ]$/.test(char);
}
// An escape character hides the next one everywhere, in single quotes too; at the end of the line it is dropped.
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
 * A part of a flag's text as it can be replaced in the file; `undefined` where quotes or escapes stand in it. Line ends in it
 * are replaced with it.
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
    const match = /^\d*<<(-?)[\t\n\f\r ]*([^<]*)$/.exec(text);
    const words = match === null ? [] : (0,_shell_expand_js__WEBPACK_IMPORTED_MODULE_1__/* .plainWords */ .c5)(match[2] ?? '');
    if (words === undefined)
        return 'broken';
    const [name = '', ...more] = words;
    if (match === null || name === '' || more.length > 0)
        return undefined;
    return { word: `<<${match[1]}${match[2]}`, name, chomp: match[1] === '-' };
}
const LIKE_A_HEREDOC = /(?:^|[^<])<<-?[\t\r ]*[^\t\r <]/;
/**
 * Words of a logical line that open here-documents. BuildKit looks for them with the shell's escape character, whatever the
 * file's is, and where its lexer fails it reads none: then a word that looks like one is refused.
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
/** Reads the texts of here-documents, in order, from the lines behind their instruction. */
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
/** Reads a JSON array; `undefined` for any other text, which is the shell form. */
function parseJsonForm(text) {
    if (!text.startsWith('['))
        return undefined;
    const value = parseJson(text);
    if (!Array.isArray(value))
        return undefined;
    const words = value.flatMap((word) => (typeof word === 'string' ? word.toWellFormed() : []));
    return words.length === value.length ? words : 'mixed';
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
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
/** What some reader could take for a directive: other white space, another separator, a text that we do not take. */
const LIKE_A_DIRECTIVE = /^[\s\u0085]*(?:#|\/\/)[^a-z0-9]*(?:syntax|escape|check)[^a-z0-9=]*=/i;
/** Reads the directives; mistakes, and what two readers could take differently, go to the findings. */
function readDirectives(findings, lines) {
    // BuildKit looks for the frontend behind a first line for the shell, and for the escape character not.
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
/** Splits a text at line feeds; carriage returns in front of them belong to the line end. */
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
/** The place of an offset of the file. */
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
 * Joins a line with those that continue it. Comments and blank lines inside a continuation are dropped; outside they end
 * nothing. https://github.com/moby/buildkit/blob/v0.32.2/frontend/dockerfile/parser/parser.go
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
        // Only the first line loses its indentation.
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
// A line continues when it ends in one escape character, that is, one that is not escaped itself.
function continuation(text, escapeChar) {
    let end = text.length;
    while (text[end - 1] === ' ' || text[end - 1] === '\t')
        end -= 1;
    const escaped = text[end - 1] === escapeChar && text[end - 2] !== escapeChar;
    return escaped ? text.slice(0, end - 1) : undefined;
}

;// CONCATENATED MODULE: ./build/core/dockerfile/lexer.js








/** Far more than any image has layers for. */
const MAX_INSTRUCTIONS = 2000;
const JSON_KEYWORDS = ['ADD', 'CMD', 'COPY', 'ENTRYPOINT', 'RUN', 'SHELL', 'VOLUME'];
const HEREDOC_KEYWORDS = ['ADD', 'COPY', 'RUN'];
/** Text in which BuildKit takes white space of any language for what it is. */
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
// The JSON form has none.
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
        // A trigger is read again where it takes effect, without the file's escape character. https://docs.docker.com/reference/dockerfile/#onbuild
        trigger: keyword === 'ONBUILD' && from === 0 && text !== '' ? splitLine(line, at, '\\') : undefined,
    };
}
const CONTROL = /(?![ \t\r])[\p{Cc}\uFEFF]/u;
const FOREIGN_SPACE = /(?![ \t\r])[\p{Cc}\p{Zs}\p{Zl}\p{Zp}\uFEFF]/u;
// White space that hides in a name or a path, and what must never be written into a file.
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
// BuildKit reads flags byte by byte, and so takes parts of other characters for white space.
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

/***/ 3494:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ readsContext),
/* harmony export */   X: () => (/* binding */ triggersOf)
/* harmony export */ });
/* harmony import */ var _model_findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3644);
/* harmony import */ var _stage_graph_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4198);


/** Instructions behind ONBUILD of the image that a Dockerfile builds. */
function triggersOf(file, target) {
    const index = (0,_stage_graph_js__WEBPACK_IMPORTED_MODULE_1__/* .findTarget */ .FB)(new _model_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .Findings */ .F(''), file, { target });
    return index === undefined ? [] : (0,_stage_graph_js__WEBPACK_IMPORTED_MODULE_1__/* .triggersIn */ .ME)(file.stages[index]?.instructions ?? []);
}
/** True when an instruction reads files of the build context. */
function readsContext({ keyword, mounts, references }) {
    if (keyword === 'COPY' || keyword === 'ADD')
        return references.length === 0;
    return mounts.some(({ type, from }) => from === undefined && (type === undefined || type === 'bind'));
}


/***/ }),

/***/ 1913:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ remoteKind)
/* harmony export */ });
/**
 * How ADD reads a source: a repository, a URL, or `undefined` for a path of the context.
 * https://github.com/moby/buildkit/blob/v0.32.2/frontend/dockerfile/dfgitutil/git_ref.go
 */
function remoteKind(text) {
    // Without a scheme it could be a folder of this name, and so it is one.
    if (/^(?:\.\.?\/|github\.com\/)/.test(text))
        return undefined;
    if (/^(?:git|ssh):\/\//i.test(text))
        return 'git';
    if (/^https?:\/\/[^/?#]*\/[^?#]*\.git(?:[?#]|$)/i.test(text))
        return 'git';
    if (/^https?:\/\//.test(text))
        return 'url';
    if (/^[a-z0-9]+:\/\//i.test(text))
        return undefined;
    return /^[\w-]+@[a-z0-9.-]+:/i.test(text) ? 'git' : undefined;
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
/** Characters of a pattern, and of the value that it is tried on, at most: what a definition needs, many times over. */
const MAX_PATTERN = 1024;
/**
 * Reads `*`, `?` and `\*`, `\?`, `\\`; `undefined` where anything else is escaped.
 * `convertShellPatternToRegex` of https://github.com/moby/buildkit/blob/v0.32.2/frontend/dockerfile/shell/lex.go
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
/** `${name#pattern}`: takes the shortest start that matches away, or with `greedy` the longest. */
function trimPrefix(pattern, value, greedy) {
    return value.slice(findMatch(pattern, value, 0, { anchored: true, greedy })?.end ?? 0).join('');
}
/** `${name%pattern}`: the same at the end. */
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
/** `${name//pattern/replacement}`: replaces every match, an empty one not right behind another. https://pkg.go.dev/regexp */
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
 * The match that a backtracking search would find first, in time proportional to pattern times value: all alternatives go
 * forward together, the preferred ones in front. https://swtch.com/~rsc/regexp/regexp2.html
 */
function findMatch(pattern, value, from, search) {
    let threads = [];
    let found;
    for (let at = from; at <= value.length; at += 1) {
        const seen = new Set(threads.map(({ state }) => state));
        if (found === undefined && (at === from || !search.anchored))
            enter(pattern, threads, seen, { state: 0, start: at }, search);
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
    const next = [];
    const seen = new Set();
    for (const thread of char === undefined ? [] : threads) {
        const token = pattern[thread.state];
        const taken = token.kind === 'char' ? token.char === char : char !== '\n';
        if (!taken)
            continue;
        const state = token.kind === 'star' ? thread.state : thread.state + 1;
        enter(pattern, next, seen, { ...thread, state }, search);
    }
    return next;
}
// A star may also take nothing: greedy, that is the second choice.
function enter(pattern, threads, seen, thread, search) {
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



/** Characters of an expanded word, at most: values that double line by line would not end. */
const MAX_EXPANSION = 65_536;
/** Braces inside braces, at most. */
const MAX_DEPTH = 50;
/**
 * Reads one word or line as BuildKit's shell lexer does, including what it forgets and writes twice.
 * https://github.com/moby/buildkit/blob/v0.32.2/frontend/dockerfile/shell/lex.go
 */
class WordReader {
    /** Words that were read so far, at the end of `readAll` all of them. */
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
    // White space between `<<` and its word belongs to it.
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
    // In double quotes an escape is kept unless it hides a character that has a meaning there; where escapes are kept anyway,
    // BuildKit writes the others twice.
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
        return this.#match(name, value, word, greedy ? word.text.slice(1) : word.text, (pattern, chars) => trim(pattern, chars, greedy));
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
        // There `$1` would be a group of the match: https://pkg.go.dev/regexp#Regexp.Expand
        if (all && replacement.text.includes('$'))
            return undefined;
        const replace = all ? replaceAll : replaceFirst;
        const parts = join(pattern ?? { text: '' }, { ...replacement, text: '' });
        return this.#match(name, value, parts, parts.text, (tokens, chars) => replace(tokens, chars, replacement.text));
    }
    #match(name, value, parts, text, change) {
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
    // What was read of the word around it is forgotten: so does BuildKit.
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
 * Removes quotes and replaces `$name` and all forms of `${name...}` that BuildKit knows.
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
/** Words of a line with quotes, escapes and variables kept, as here-documents are looked for; `undefined` where it fails. */
function lexWords(line) {
    return wordsOf(new WordReader(line, { escape: '\\', lookup: () => undefined, raw: true }));
}
/** Words of a text without quotes and escapes, variables kept; `undefined` where it fails. */
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
/** What a variable is that only the build knows. */
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
// https://pkg.go.dev/unicode#IsSpace: not what JavaScript takes for white space.
const SPACE = /^[\t-\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]$/;
/** True for the characters that BuildKit trims and splits at. */
function isSpace(char) {
    return SPACE.test(char);
}
/** A text without the white space around it, and where it starts. */
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
 * Splits at white space outside quotes, as ARG, ENV and LABEL are split: `parseWords` of
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
        // An escape character that nothing follows is dropped.
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
/** Splits at blanks, whatever quotes or escapes stand there: FROM, COPY, ADD, EXPOSE and VOLUME know none. */
function splitBlanks(line) {
    return Array.from(line.matchAll(/[^\t\v\f\r ]+/g), (match) => ({ text: match[0], start: match.index }));
}


/***/ }),

/***/ 4198:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FB: () => (/* binding */ findTarget),
/* harmony export */   ME: () => (/* binding */ triggersIn),
/* harmony export */   th: () => (/* binding */ reachStages)
/* harmony export */ });
/* harmony import */ var _model_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4169);

/** Resolves stage names and numbers, and walks from the target. */
function reachStages(findings, file, names, textsOf) {
    const target = findTarget(findings, file, names);
    if (target === undefined)
        return undefined;
    const from = new Map();
    const references = new Map();
    const instructions = new Map();
    const queue = [target];
    for (let index = queue.pop(); index !== undefined; index = queue.pop()) {
        if (instructions.has(index))
            continue;
        const stage = file.stages[index];
        const texts = textsOf(index) ?? [];
        const base = findBase(findings, file, names, index, texts);
        if (base !== undefined)
            queue.push(setIn(from, index, base));
        const inherited = base === undefined
            ? parentTriggers(findings, file, names, stage, texts)
            : triggersIn(file.stages[base].instructions);
        const steps = [...inherited, ...stage.instructions];
        instructions.set(index, steps);
        for (const [step, reference] of steps.flatMap((step) => step.references.map((found) => [step, found]))) {
            const found = findSource(findings, file, names, step, reference, index);
            if (found !== undefined)
                references.set(reference, found);
            if (found !== undefined && found >= 0)
                queue.push(found);
        }
    }
    return { reached: [...instructions.keys()].sort((a, b) => a - b), from, references, instructions };
}
// `FROM base-$TARGETARCH` may name another image for each platform, but not another stage: there is one list of steps.
function findBase(findings, file, names, index, texts) {
    const found = [...new Set(texts)].map((text) => findStage(file, names, text, index));
    if (found.length > 1 && found.some((base) => base !== undefined)) {
        const message = 'FROM names different stages for different platforms, which is not read yet';
        findings.error('dockerfile-argument', message, { at: { line: file.stages[index]?.line ?? 1, column: 1 } });
    }
    return found[0];
}
// What an environment of this tree has behind ONBUILD takes effect here, with the stages of this file.
function parentTriggers(findings, file, names, stage, texts) {
    const [first = [], ...others] = texts.map(names.triggers);
    const at = { line: stage.line, column: 1 };
    if (others.some((triggers) => triggers !== first)) {
        const message = 'FROM names environments with different ONBUILD instructions for different platforms';
        findings.error('dockerfile-onbuild', message, { at, hint: 'build the platforms apart' });
    }
    for (const { text } of first.flatMap((trigger) => trigger.references)) {
        if (text === 'scratch' || file.stages.some(({ name }) => name === text.toLowerCase()))
            continue;
        const message = `an ONBUILD instruction of the parent copies from ${(0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(text)}, which is no stage of this file`;
        findings.error('dockerfile-onbuild', message, { at, hint: 'copy from the image in the parent itself' });
    }
    return first;
}
/** Instructions behind ONBUILD: what a stage or an image that stands on these runs first, and does not pass on. */
function triggersIn(instructions) {
    return instructions.flatMap((step) => step.trigger ?? []);
}
function setIn(map, key, value) {
    map.set(key, value);
    return value;
}
/** The stage that is built: named, else the last. BuildKit counts no stages here. */
function findTarget(findings, file, { target }) {
    if (target === undefined)
        return file.stages.length === 0 ? undefined : file.stages.length - 1;
    const named = file.stages.findLastIndex((stage) => stage.name === target.toLowerCase());
    if (named >= 0)
        return named;
    const known = file.stages.flatMap((stage) => stage.name ?? []).join(', ') || 'none';
    const message = `there is no stage ${(0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(target)}`;
    findings.error('dockerfile-target', message, { at: _model_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .START */ .d3, hint: `named stages: ${known}` });
    return undefined;
}
// A build context hides a stage of the same name; only earlier stages can stand below; their names are in lower case.
function findStage(file, names, text, before) {
    if (Object.hasOwn(names.contexts, text))
        return undefined;
    const named = file.stages.findLastIndex((stage, index) => index < before && stage.name === text);
    return named < 0 ? undefined : named;
}
// `COPY --from` also counts stages; of two with one name, the last of the file is meant.
// https://github.com/moby/buildkit/blob/v0.32.2/frontend/dockerfile/dockerfile2llb/convert.go
function findSource(findings, file, names, { keyword, line }, { text }, before) {
    if (Object.hasOwn(names.contexts, text))
        return undefined;
    const number = /^[+-]?\d+$/.test(text);
    const counted = number && keyword === 'COPY' ? Number(text) : undefined;
    const found = counted ?? file.stages.findLastIndex((stage) => stage.name === text.toLowerCase());
    if (counted === undefined && found < 0 && !number)
        return undefined;
    if (found >= 0 && found < before)
        return found;
    const message = number
        ? `${(0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(text)} is no number of a stage above`
        : `the stage ${(0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(text)} does not stand above`;
    const hint = keyword === 'COPY' ? 'move the stage up, or correct its name' : 'a mount names its stage: write FROM ... AS name';
    findings.error('dockerfile-stage', message, { at: { line, column: 1 }, hint });
    return -1;
}


/***/ }),

/***/ 137:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nj: () => (/* binding */ logicalLines),
/* harmony export */   OR: () => (/* binding */ lineProblem),
/* harmony export */   sp: () => (/* binding */ withoutComment),
/* harmony export */   yn: () => (/* binding */ foreignEncoding)
/* harmony export */ });
/** Where Python ends a line (`str.splitlines`) and nobody else does. */
const LINE_END = /[\v\f\x1c-\x1e\x85\u2028\u2029]/;
const CONTROL = /(?![\t\r\n])[\p{Cc}\p{Zl}\p{Zp}]/u;
/** White space of Python's `str.strip` and `\s`: not that of JavaScript. */
const SPACE = /[\t-\r\x1c-\x20\x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/;
/** Why a line cannot be read as pip reads it, or `undefined`. */
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
 * Lines as pip joins them: a backslash at the end continues a line, unless that is a comment, and a comment line ends what was
 * continued. Comments and blank lines are left out. https://github.com/pypa/pip/blob/25.0/src/pip/_internal/req/req_file.py#L468
 */
function logicalLines(text) {
    const lines = [];
    let open;
    const close = (last, line) => {
        const joined = { text: `${open?.text ?? ''}${last}`, line: open?.line ?? line };
        open = undefined;
        // Behind such a character pip sees another line, also in what looks like a comment.
        const stripped = CONTROL.test(joined.text) ? joined.text : withoutComment(joined.text);
        if (stripped !== '')
            lines.push({ ...joined, text: stripped });
    };
    const physical = text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/);
    for (const [index, raw] of physical.entries()) {
        const comment = isComment(raw);
        if (!raw.endsWith('\\') || comment)
            close(comment ? ` ${raw}` : raw, index + 1);
        else
            open = { text: `${open?.text ?? ''}${withoutBackslashes(raw)}`, line: open?.line ?? index + 1 };
    }
    if (open !== undefined)
        close('', physical.length);
    return lines;
}
/** A line without its comment, which begins at the start or behind white space, and without white space around it. */
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
// pip takes every backslash away from both ends.
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
// In these, what looks like ASCII is ASCII. https://docs.python.org/3/library/codecs.html#standard-encodings
const LIKE_ASCII = /^(?:(?:us_)?ascii|latin_?1|l1|iso_?8859_(?:[1-9]|1[013-6])|(?:cp|windows_)125[0-8]|cp437|koi8_[ru]|mac_roman|gbk|gb2312|big5|euc_(?:jp|kr))$/;
/** The encoding by which pip would read other text than this, as the file names it; `undefined` where it reads the same. */
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

/***/ 6411:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ splitOptionWords),
/* harmony export */   O: () => (/* binding */ quoteOptionWord)
/* harmony export */ });
/** Words of a line as Python's `shlex.split` reads them; `undefined` for an open quote or a backslash at the end. */
function splitOptionWords(line) {
    const words = [];
    let word;
    let quote = '';
    for (let at = 0; at < line.length; at += 1) {
        const char = line[at] ?? '';
        if (char === '\\' && quote !== "'") {
            const next = line[at + 1];
            if (next === undefined)
                return undefined;
            // In double quotes a backslash stays before what needs none.
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
/** The word as one that `splitOptionWords` reads back, and that starts no comment. */
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

/***/ 4169:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AG: () => (/* binding */ isClean),
/* harmony export */   d3: () => (/* binding */ START),
/* harmony export */   dM: () => (/* binding */ distinct),
/* harmony export */   gZ: () => (/* binding */ diagnosticJson),
/* harmony export */   hD: () => (/* binding */ quote),
/* harmony export */   md: () => (/* binding */ worstFirst)
/* harmony export */ });
/** Each finding once: what shares a file shares its findings. */
function distinct(diagnostics) {
    return [...new Map(diagnostics.map((diagnostic) => [JSON.stringify(diagnostic), diagnostic])).values()];
}
/** Errors before warnings before notes; what is equally bad stays in order. */
function worstFirst(diagnostics) {
    return diagnostics.toSorted((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity));
}
const SEVERITIES = ['error', 'warning', 'note'];
/** Shows untrusted text in a message: quoted, on one line, at most 100 characters. */
function quote(text) {
    return JSON.stringify(text.length > 100 ? `${text.slice(0, 100)}...` : text);
}
/** True when no diagnostic is an error. */
function isClean(diagnostics) {
    return diagnostics.every((diagnostic) => diagnostic.severity !== 'error');
}
/** Where a file begins: for what has no place of its own. */
const START = { line: 1, column: 1 };
/** A finding in published JSON: every member is there. */
function diagnosticJson({ severity, code, message, path, line, column, hint }) {
    return { severity, code, message, path, line: line ?? null, column: column ?? null, hint: hint ?? null };
}


/***/ }),

/***/ 3644:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ Findings),
/* harmony export */   g: () => (/* binding */ finding)
/* harmony export */ });
/* harmony import */ var _diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4169);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1193);


/** Collects what is wrong with one file. Messages and hints may hold text of strangers: they are redacted here, and only here. */
class Findings {
    path;
    #found;
    /** `before` is what earlier stages found. */
    constructor(path, before = []) {
        this.path = path;
        this.#found = [...before];
    }
    get diagnostics() {
        return this.#found;
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
    /** Adds a finding of a severity that is decided elsewhere. */
    find(severity, code, message, { at, hint } = {}) {
        const position = at === undefined ? {} : { line: at.line, column: at.column };
        const text = { message: (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .redact */ .E)(message), ...(hint ? { hint: (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .redact */ .E)(hint) } : {}) };
        this.#found.push({ severity, code, path: this.path, ...position, ...text });
    }
    /** Adds what was found elsewhere. */
    add(...diagnostics) {
        for (const diagnostic of diagnostics)
            this.#found.push(diagnostic);
    }
    /** What is found in a file that this one reaches: collected here, under the path of the other. */
    within(path) {
        const part = new Findings(path);
        part.#found = this.#found;
        return part;
    }
    /** The value of an item, or its failure at a stage where there is an error or no value. The first error is the cause. */
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
    return { severity, code, message: (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .redact */ .E)(message), path, ...position, ...(hint ? { hint: (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .redact */ .E)(hint) } : {}) };
}


/***/ }),

/***/ 8384:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ parseJson),
/* harmony export */   u: () => (/* binding */ isRecord)
/* harmony export */ });
/** JSON of untrusted bytes; `undefined` when it is none. */
function parseJson(bytes) {
    try {
        return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    }
    catch {
        return undefined;
    }
}
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
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


/** `pip package "numpy" is not pinned: >=1.26 leaves a choice`. It carries no credentials. */
function notPinned(kind, subject, why) {
    return `${kind} ${(0,_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(withoutCredentials(subject))} is not pinned: ${why.slice(0, 200)}`;
}
/** A subject as it may be shown and stored. */
function withoutCredentials(subject) {
    // The user goes first, while the text is whole: cut, it would have no `@` by which to know it.
    const anonymous = subject.replace(/^([A-Za-z][A-Za-z0-9+.-]*:\/\/)[^/?#]*@/, '$1***@');
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .redact */ .E)(anonymous.slice(0, 1000));
}


/***/ }),

/***/ 3014:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ isLocalChannel),
/* harmony export */   p: () => (/* binding */ parseChannel)
/* harmony export */ });
/* harmony import */ var _url_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6864);

// No segment starts with a dot or a dash: local paths and options are no channels.
const NAME = /^[A-Za-z0-9_][A-Za-z0-9_.-]*(?:\/[A-Za-z0-9_][A-Za-z0-9_.-]*)*$/;
const LOCATION = /^https?:\/\/[A-Za-z0-9.:[\]-]+(?:\/[A-Za-z0-9._~:/?#[\]@!&()*+,;=%-]*)?$/;
/** Reads a conda channel: a name (`conda-forge`, `nvidia/label/cuda-12.4.1`) or a URL, without its trailing slash. */
function parseChannel(text) {
    const trimmed = text.trim().replace(/\/+$/, '');
    if ((0,_url_js__WEBPACK_IMPORTED_MODULE_0__/* .hasCredentials */ .L)(text))
        return { ok: false, secret: true };
    return NAME.test(trimmed) || LOCATION.test(trimmed) ? { ok: true, channel: trimmed } : { ok: false, secret: false };
}
/**
 * True for channels that are folders of one machine, which no hash can follow: paths, `file:` URLs, and `local`, where conda-build
 * keeps what it built.
 */
function isLocalChannel(text) {
    return /^(?:local(?:\/|$)|file:|\.{0,2}[\\/]|\.\.?$|~|[A-Za-z]:[\\/])/.test(text.trim());
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
 * Reads a line of an explicit lock file: a URL, and behind `#` its sha256 (with or without `sha256:`) or md5. Local files, queries,
 * variables and credentials are refused. https://docs.conda.io/projects/conda/en/stable/user-guide/tasks/manage-environments.html
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
// A name may hold dashes, version and build may not.
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
// micromamba and rattler keep numbers in 64 bits.
const LONG_NUMBER = /[0-9]{19}/;
/**
 * Reads a version as conda orders them. Stricter than conda: components start and end with a letter or a digit (but for one
 * underscore at the end), and numbers have at most 18 digits.
 * https://github.com/conda/conda/blob/26.7.1/conda/models/version.py#L54
 */
function parseCondaVersion(text) {
    const lower = text.toLowerCase();
    const match = VERSION.exec(lower);
    // conda reads a dash as an underscore, but not beside one.
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
/** Below, equal or above 0, as conda orders them: `1.0a1` < `1.0` = `1` < `1.0.post1` < `1!0`. */
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
// In upper case `dev` is below every other word.
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
 * Reads a digest; `undefined` when the text is none. Only sha256 is accepted: it is the one algorithm that every registry
 * implements. https://github.com/opencontainers/image-spec/blob/v1.1.0/descriptor.md#digests
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
// White space is a blank or a tab: to pip, any other character belongs to a token.
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
    // Of lock files (PEP 751); every reader takes them.
    'extras',
    'dependency_groups',
]);
/** Names of PEP 345 and of old setuptools, which pip reads as today's. */
const ALIASES = new Map([
    ['os.name', 'os_name'],
    ['sys.platform', 'sys_platform'],
    ['platform.version', 'platform_version'],
    ['platform.machine', 'platform_machine'],
    ['platform.python_implementation', 'platform_python_implementation'],
    ['python_implementation', 'platform_python_implementation'],
]);
/**
 * Reads an environment marker and answers its canonical text: one space between tokens, none inside parentheses, double
 * quotes unless the text holds one, today's names of variables. `undefined` when it is none.
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
// pip reads a quoted text as Python does: a backslash would be an escape.
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
// What Python, C++ and Rust read alike: no sets, no look-around, no back references.
const PATTERN = /^\^(?:[A-Za-z0-9_.*+?|()-]|\\[dDwWsS.*+?|()^$\\])*\$$/;
/** True for a build string: exact or with wildcards (`py311*`), or a regular expression (`^py3.*$`). */
function isBuild(text) {
    return GLOB.test(text) || (isBuildPattern(text) && compiles(text));
}
/** A regular expression stands in brackets: conda takes parentheses and dashes outside for something else. */
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
/** Keys that have no place outside brackets, in canonical order. */
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
 * Reads `key=value` pairs, quoted or not, between brackets. A value holds neither quotes nor brackets, which conda cannot read.
 * https://github.com/conda/conda/blob/26.7.1/conda/models/match_spec.py#L52
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
// micromamba reads one equal sign where conda reads one or two: without a sign both read the number.
function parseBuildNumber(value) {
    const match = /^(==?|!=|<=|>=|<|>)?\s*0*([0-9]{1,18})$/.exec(value);
    if (match === null)
        return undefined;
    const [, operator = '', digits] = match;
    return `${operator.startsWith('=') ? '' : operator}${digits}`;
}
// A set: order and number do not count.
function parseNames(value) {
    const names = value.split(/[\s,]+/);
    if (!names.every((name) => /^[A-Za-z0-9_.-]+$/.test(name)))
        return undefined;
    return [...new Set(names)].sort().join(' ');
}

// EXTERNAL MODULE: ./build/core/names/conda-version.js
var conda_version = __webpack_require__(5155);
;// CONCATENATED MODULE: ./build/core/names/match-spec-version.js

// Multiplied out, parentheses inside parentheses grow fast.
const MAX_ALTERNATIVES = 64;
const MAX_CONSTRAINTS = 500;
const TOO_MANY = Array.from({ length: MAX_ALTERNATIVES + 1 }, () => []);
/** Why a constraint is refused that comes to more without its parentheses. */
const TOO_LONG = `expected at most ${MAX_ALTERNATIVES} alternatives and 1000 characters without parentheses`;
const OPERATOR = /^(?:==|!=|<=|>=|~=|<|>|=)?/;
const GLOB = /^(?:[0-9a-z]+|\*)(?:\.(?:[0-9a-z]+|\*))*$/;
/**
 * Reads a version constraint without white space: `1.2`, `=1.2`, `>=1,<2|==3`, `(1|2),<3`. Its canonical text has no parentheses,
 * which conda and micromamba lose: `,` binds closer than `|`, and `(1|2),<3` is `1,<3|2,<3`. `undefined` is any version.
 * https://github.com/conda/conda/blob/26.7.1/conda/models/version.py#L375
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
// conda takes the equal signs in front of the one constraint away, and means by one sign what others write with `.*`.
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
// Without an operator micromamba takes no version that starts with a capital letter.
function isConstraint(atom) {
    const operator = OPERATOR.exec(atom)?.[0] ?? '';
    if (/^[A-Z]/.test(atom))
        return false;
    const version = atom.slice(operator.length);
    if (operator === '' && (version === '*' || isGlob(version)))
        return true;
    return (0,conda_version/* parseCondaVersion */.p)(withoutStar(operator, version)) !== undefined;
}
// `1.*.3`: conda and micromamba match whole components; behind an operator they do not agree.
function isGlob(version) {
    return version.includes('*') && GLOB.test(version) && !/[0-9]{19}/.test(version);
}
// Behind a comparison conda drops `.*`. `1.2*` is `1.2.*` alone and with one equal sign, and a strange version elsewhere.
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
    return JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}...` : text);
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
// The first factor changes slowest.
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







/** Longer than any real spec: what follows reads white space more than once. */
const MAX_LENGTH = 1000;
const NAME = /^(?!.*\*\*)[a-z0-9_*][a-z0-9_.*-]*$/;
const FORMS = 'expected name, name=version, name=version=build or name>=version';
/**
 * Reads a spec in any form that conda and micromamba take alike: `name`, `name=version[=build]`, `name version [build]`,
 * `name>=1,<2`, `[channel[/subdir]::]name`, key-value pairs in brackets, and the URL of a package.
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
 * Canonical text, which conda, mamba and micromamba install as it stands: `[channel[/subdir]::]name[ version[ build]]` with
 * `[key='value',...]` behind it, or a URL.
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
/** True when the solver has no choice of version: `==1.2` without a wildcard, a digest or a file. */
function isExactVersion(spec) {
    if (spec.url !== undefined || spec.fields.some(([key]) => ['md5', 'sha256', 'fn'].includes(key)))
        return true;
    return spec.version !== undefined && /^==[^*,|<>~=]+$/.test(spec.version);
}
const LOCAL = 'publish the package to a channel and write channel::name, or install it in a Dockerfile';
function refuse(reason, hint) {
    return { ok: false, reason, ...(hint === undefined ? {} : { hint }) };
}
// Of a digest behind the URL micromamba checks an md5 only.
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
    const named = rest.slice(end < 0 ? 0 : end + 2).trim();
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
function whyNoName(text) {
    if (text.includes('['))
        return ['brackets belong behind the spec', 'write name>=1[key="value"]; extras are pip\'s'];
    if (text.includes(';'))
        return ["a marker is pip's", 'write the package below "pip:"'];
    if (text.includes('@'))
        return ['"@" is not read in a match spec', 'write channel::name, or the package below "pip:"'];
    return ['expected a package name'];
}
// The section ends the spec: in the middle only conda finds it. Another one names the subdir of the channel.
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
    // With a build behind it conda takes the one version after an equal sign as exact.
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
// The build stands behind white space, or behind an equal sign that belongs to no operator.
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
// The whole of it is the file, which says its name, version and build itself.
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
/* harmony import */ var _url_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6864);

/** Longer than any coordinate that is in use. */
const MAX_LENGTH = 500;
// https://maven.apache.org/ref/3.9.9/maven-model-builder/xref/org/apache/maven/model/validation/DefaultModelValidator.html
// Stricter: nothing starts with a dash or a dot, which are options and hidden files to the tools behind.
const ID = /^[A-Za-z0-9_][A-Za-z0-9_.-]*$/;
const VERSION = /^[A-Za-z0-9_][A-Za-z0-9_.+-]*$/;
// https://ant.apache.org/ivy/history/2.5.2/settings/version-matchers.html
const DYNAMIC = /^(?:LATEST|RELEASE|latest\..+|.*\+)$/;
/** Reads a coordinate. https://maven.apache.org/pom.html#Maven_Coordinates */
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
/** Canonical text: no blanks, `jar` only where a classifier follows. */
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
 * Reads a version requirement: one version, `LATEST` and its like, or intervals as `[1.0,2.0)`, `(,1.0]` and
 * `(,1.0],[1.2,)`. https://maven.apache.org/enforcer/enforcer-rules/versionRanges.html
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
/** Why another day can give another artifact; `undefined` for one release. */
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
/** Reads the URL of a Maven repository, without its trailing slash; `secret` says that it carries credentials. */
function parseMavenRepository(text) {
    if ((0,_url_js__WEBPACK_IMPORTED_MODULE_0__/* .hasCredentials */ .L)(text))
        return { ok: false, secret: true };
    const url = text.trim().replace(/\/+$/, '');
    return LOCATION.test(url) ? { ok: true, url } : { ok: false, secret: false };
}
// No comma: Spark takes a list that is separated by them.
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
    // An open side cannot be included, and one bound alone is a version.
    if (bounds.length === 1 && from === '')
        return undefined;
    if ((from === '' && fromIncluded) || (to === '' && toIncluded))
        return undefined;
    // The same version at both ends is one version, or none.
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
/* harmony export */   Mf: () => (/* binding */ relativeTo),
/* harmony export */   jt: () => (/* binding */ directoryOf),
/* harmony export */   o1: () => (/* binding */ resolvePath)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);

/**
 * Resolves a path that a file names, relative to the file's directory. Paths are POSIX and stay below the root: absolute
 * paths, drive letters, backslashes, `~`, NUL and URLs are refused, and `..` may not leave the root.
 */
function resolvePath(directory, text) {
    if (text === '')
        return { ok: false, reason: 'expected a path, received an empty text' };
    if (/^[a-z][a-z0-9+.-]+:/i.test(text))
        return { ok: false, reason: 'expected a local path, received a URL' };
    if (/^(?:[/\\~]|[a-z]:)|[\\\0]/i.test(text))
        return { ok: false, reason: 'expected a relative POSIX path' };
    const path = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(directory, text)).replace(/\/$/, '');
    if (path === '..' || path.startsWith('../'))
        return { ok: false, reason: 'the path leaves the root' };
    return { ok: true, path };
}
/** Directory of a path, `.` for the root. */
function directoryOf(path) {
    return node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(path);
}
/** The path as seen from the directory, or `undefined` when it does not lie below it. */
function relativeTo(directory, path) {
    if (directory === '.')
        return path;
    return path.startsWith(`${directory}/`) ? path.slice(directory.length + 1) : undefined;
}


/***/ }),

/***/ 5210:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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
// Any text may stand here; these are the characters of versions, so that no tool ends it elsewhere.
const IDENTICAL = /^===[A-Za-z0-9._*+!-]+$/;
/** Reads a version as PEP 440 knows it, normalized or not. */
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
 * Below, equal or above 0: `1.0.dev1` < `1.0a1` < `1.0rc1` < `1.0` = `1` < `1.0+local` < `1.0.post1` < `1!0`.
 * https://packaging.python.org/en/latest/specifications/version-specifiers/#summary-of-permitted-suffixes-and-relative-ordering
 */
function comparePythonVersions(left, right) {
    return (compareValues(left.epoch, right.epoch) ||
        compareNumbers(left.release, right.release) ||
        compareNumbers(left.stage, right.stage) ||
        compareLocal(left.local, right.local));
}
/** True for a version as PEP 440 knows it, normalized or not. */
function isVersion(text) {
    return VERSION.test(text);
}
/** True for one version specifier without white space: an operator and a version that it takes. */
function isSpecifier(text) {
    return [EQUAL, COMPATIBLE_WITH, ORDERED, IDENTICAL].some((form) => form.test(text));
}
const PHASES = { a: 1n, alpha: 1n, b: 2n, beta: 2n };
const [BEFORE_ALL, CANDIDATE, RELEASED] = [0n, 3n, 4n];
// Without a number a suffix counts as zero. A development release of the release itself is below its pre-releases.
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
// Numbers are above words, and what is longer is above its own start.
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
/* harmony export */   Ed: () => (/* binding */ parseOwnRepository),
/* harmony export */   F2: () => (/* binding */ parseReference),
/* harmony export */   FH: () => (/* binding */ formatReference),
/* harmony export */   SU: () => (/* binding */ parseRepository),
/* harmony export */   Sh: () => (/* binding */ formatRepository),
/* harmony export */   dz: () => (/* binding */ isTag)
/* harmony export */ });
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5885);

// The grammar of https://github.com/distribution/reference/blob/v0.6.0/reference.go
const REGISTRY = /^(?:localhost|[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?(?:\.[a-zA-Z0-9-]+)*|\[[0-9a-fA-F:]+\])(?::[0-9]{1,5})?$/;
const COMPONENT = /^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*$/;
const TAG = /^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/;
const MAX_NAME = 255;
/** Reads a reference in short or full form; `undefined` when the text is none. */
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
 * Reads a repository that images are pushed to or looked for in. Capitals are folded: `ghcr.io/${{ github.repository }}` has those
 * of its owner, and registries know lower case only.
 */
function parseOwnRepository(text) {
    return parseRepository(text) ?? parseRepository(text.toLowerCase());
}
/** Reads a repository without tag and digest, in short or full form; `undefined` when the text is none. */
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
/** Full form: registry, path, then tag and digest as far as they are known. */
function formatReference(reference) {
    const tag = reference.tag === undefined ? '' : `:${reference.tag}`;
    const digest = reference.digest === undefined ? '' : `@${reference.digest}`;
    return `${formatRepository(reference)}${tag}${digest}`;
}
/** Full form of a repository: `docker.io/library/python`. */
function formatRepository(repository) {
    return `${repository.registry}/${repository.path}`;
}
/** True when the text can be a tag. https://github.com/opencontainers/distribution-spec/blob/v1.1.0/spec.md#pulling-manifests */
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
/* harmony import */ var _pep440_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5210);

// What pip knows: https://pip.pypa.io/en/stable/topics/vcs-support/
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
/** Lower-case scheme of a text that begins as a URL that pip knows, or `undefined`. */
function requirementScheme(text) {
    const scheme = SCHEME.exec(text)?.[1]?.toLowerCase();
    return scheme !== undefined && SCHEMES.has(scheme) ? scheme : undefined;
}
/** Why pip does not take a text as the URL of a requirement, or `undefined` when it does. */
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
/** Why pip does not take the URL behind a name, or behind `-e`: it takes brackets at the end for extras. */
function namedUrlProblem(text) {
    const brackets = 'brackets at the end of a URL are not read: write name[extra] @ URL';
    return urlProblem(text) ?? (text.endsWith(']') ? brackets : undefined);
}
/** Why pip does not take the URL on a line of its own, where the file name of a wheel says what it is. */
function bareUrlProblem(url) {
    const problem = urlProblem(url);
    if (problem !== undefined)
        return problem;
    const path = decode(FORM.exec(url)?.[2] ?? '');
    return path === undefined ? 'the percent escapes of the URL are not UTF-8' : wheelProblem(path);
}
/** Why pip does not take a path as that of a wheel; `undefined` for one that it takes, and for anything but a wheel. */
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
/** Extension as pip takes it: behind the last dot, `.tar` before it included; empty for a name that only starts with dots. */
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
/* harmony import */ var _marker_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4239);
/* harmony import */ var _pep440_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5210);
/* harmony import */ var _requirement_url_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7970);



const NAMED = /^([A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?)[ \t]*(?:\[([^\]]*)\])?[ \t]*/;
const OPERATOR = /^(===|==|~=|!=|<=|>=|<|>)[ \t]+(?=[^=])/;
const LOCAL = /^[./~\\]|^file:/i;
const EXTRA = /^[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?$/;
/** Longer than any real requirement: what follows reads white space more than once. */
const MAX_LENGTH = 2000;
/**
 * Reads a requirement as a line of pip holds it: a name with extras, specifiers or a direct reference, and a marker; or a URL.
 * https://packaging.python.org/en/latest/specifications/dependency-specifiers/
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
/** Canonical text, which pip installs as it stands. */
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
/** True when pip has no choice of version. */
function isPinned(requirement) {
    const url = requirement.url;
    if (url !== undefined)
        return hasFragment(url, /^sha256=[0-9a-f]{64}/) || /^git\+.*@[0-9a-f]{40}(?:#|$)/.test(url);
    return requirement.kind === 'named' && /^={2,3}[^*,]+$/.test(requirement.specifier);
}
/** True when an element behind the `#` of a URL has the form. */
function hasFragment(url, form) {
    const [, ...elements] = url.split('#').flatMap((part, index) => (index === 0 ? [part] : part.split('&')));
    return elements.some((element) => form.test(element));
}
/** Body and canonical marker of a requirement. A URL may hold ";", so that pip ends it only at "; ". */
function splitMarker(text) {
    if (text.length > MAX_LENGTH || /(?!\t)\p{Cc}/u.test(text))
        return refuse(`expected one line of at most ${MAX_LENGTH} characters`);
    const trimmed = trimBlanks(text);
    const url = (0,_requirement_url_js__WEBPACK_IMPORTED_MODULE_2__/* .requirementScheme */ .xr)(trimmed) !== undefined || /^file:/i.test(trimmed);
    const at = trimmed.indexOf(url ? '; ' : ';');
    if (at < 0)
        return { ok: true, body: trimmed, marker: undefined };
    const marker = (0,_marker_js__WEBPACK_IMPORTED_MODULE_0__/* .parseMarker */ .g)(trimmed.slice(at + 1));
    if (marker === undefined)
        return refuse('the marker behind ";" is not understood');
    return { ok: true, body: trimBlanks(trimmed.slice(0, at)), marker };
}
/** Names between brackets, normalized, in the order written; `undefined` when they are none. */
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
    return ['expected a requirement, received a local path', 'name the folder alone: ./path[extra]'];
}
function wrongSpecifier(body, rest) {
    if (/[/\\]/.test(body))
        return notARequirement(body);
    const hint = /^=[^=]/.test(rest) ? 'pip pins with two signs: name==version' : 'write specifiers as ==1.2 or >=1,<2';
    return [`specifier ${JSON.stringify(rest.slice(0, 40))} is not understood`, hint];
}
function parseSpecifiers(text) {
    if (text === '')
        return '';
    const bare = text.startsWith('(') && text.endsWith(')') ? text.slice(1, -1) : text;
    const parts = bare.split(',').map((part) => trimBlanks(part).replace(OPERATOR, '$1'));
    // pip ends what stands behind === at the next blank.
    if (parts.length > 1 && bare.includes('===') && /[ \t]/.test(trimBlanks(bare)))
        return undefined;
    return parts.every(_pep440_js__WEBPACK_IMPORTED_MODULE_1__/* .isSpecifier */ .td) ? parts.join(',') : undefined;
}
// Blanks and tabs are the white space of the grammar: to pip, any other character belongs to a token.
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
/** True for the folders that a conda channel has, one a platform: `linux-64`, `noarch`. */
function isSubdir(text) {
    return SUBDIRS.includes(text);
}


/***/ }),

/***/ 6864:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ hasCredentials)
/* harmony export */ });
// `user:password@` or `token@` of a URL. `git@` and `hg@` name the account of every user.
const USERINFO = /[a-z][a-z0-9+.-]{0,20}:\/\/([^\s/?#'"@]+)@/gi;
// A variable is no secret in a file; a dollar sign alone is a character of one.
const VARIABLE = /\$[A-Za-z_{(]/;
const SECRET_PARAMETER = /[?&](?:[a-z_-]{0,40}(?:token|signature|password|passwd|secret|api[_-]?key)|sig|auth|key|X-Amz-[A-Za-z-]+)=(?!\$[A-Za-z_{(])[^&\s]/i;
const CONDA_TOKEN = /:\/\/[^\s]{1,300}\/t\/[^/\s]{1,300}\//;
/** True when a text holds a URL with a user, a password or a token, none of which may enter files, hashes or logs. */
function hasCredentials(text) {
    const users = [...text.matchAll(USERINFO)].map((match) => match[1] ?? '');
    return users.some(isSecret) || SECRET_PARAMETER.test(text) || CONDA_TOKEN.test(text);
}
function isSecret(user) {
    const colon = user.indexOf(':');
    if (colon < 0)
        return !/^(?:git|hg)$/.test(user) && !VARIABLE.test(user);
    return user.slice(colon + 1).search(VARIABLE) !== 0;
}


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


/** The version of one constraint; `undefined` for ranges and for no version. */
function pinnedVersion(scheme, constraint) {
    const [, exact, anyOf] = /^(?:==(?!.*\*)([^=,|\s]+)|(?:==)?([^=<>!~,|*\s]+)\.\*)$/.exec(constraint) ?? [];
    if (exact !== undefined)
        return { scheme, version: exact, exact: true };
    return anyOf === undefined ? undefined : { scheme, version: anyOf, exact: false };
}
/** The step between two pins of one kind; `undefined` where they are equal or cannot be compared. */
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
// By place: epoch, major, minor; all that follows is a patch.
const SIZES = ['major', 'major', 'minor'];
function step(order, from, to) {
    if (order === 0)
        return undefined;
    const places = Array.from({ length: Math.max(from.length, to.length) }, (_, place) => place);
    const first = places.find((place) => (from[place] ?? 0n) !== (to[place] ?? 0n));
    return { direction: order < 0 ? 'up' : 'down', size: first === undefined ? 'other' : (SIZES[first] ?? 'patch') };
}


/***/ }),

/***/ 9998:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ kindOf),
/* harmony export */   _: () => (/* binding */ PACKAGE_FORMATS)
/* harmony export */ });
/* harmony import */ var _names_reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1556);
/* harmony import */ var _parents_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1431);


/** Formats that list packages and nothing else. */
const PACKAGE_FORMATS = new Set([
    'conda',
    'conda-lock',
    'conda-explicit',
    'pixi',
    'pyproject',
    'uv-lock',
    'poetry-lock',
    'pylock',
    'requirements',
]);
/** Who maintains what is installed: we, the definition's owner, or, with nothing on top of it, whoever curates the image. */
function kindOf(source, entry, { curated }) {
    const { channels, conda, locked, pip } = source.python;
    const installs = channels.length + conda.length + pip.length + (locked?.length ?? 0) > 0;
    if (installs || PACKAGE_FORMATS.has(source.format))
        return 'system-managed';
    const adds = source.dockerfile !== undefined || source.spark.packages.length > 0;
    return !adds && isCurated(entry?.base ?? source.base, curated) ? 'curated' : 'user-managed';
}
function isCurated(base, curated) {
    if (base === undefined)
        return false;
    if ((0,_parents_js__WEBPACK_IMPORTED_MODULE_0__/* .curatedReference */ .Wt)(base, curated) !== undefined)
        return true;
    const reference = (0,_names_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .parseReference */ .F2)(base);
    if (reference === undefined)
        return false;
    if (reference.registry === 'mcr.microsoft.com' && reference.path.startsWith('azureml/curated/'))
        return true;
    const full = (0,_names_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .formatReference */ .FH)(reference);
    return [...curated.values()].some((text) => {
        const other = (0,_names_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .parseReference */ .F2)(text);
        return other !== undefined && (0,_names_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .formatReference */ .FH)(other) === full;
    });
}


/***/ }),

/***/ 1431:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jt: () => (/* binding */ parentNames),
/* harmony export */   M2: () => (/* binding */ linkParents),
/* harmony export */   Oy: () => (/* binding */ parentTriggers),
/* harmony export */   Wt: () => (/* binding */ curatedReference)
/* harmony export */ });
/* harmony import */ var _config_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2954);
/* harmony import */ var _dockerfile_onbuild_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3494);
/* harmony import */ var _dockerfile_remote_source_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1913);
/* harmony import */ var _model_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4169);
/* harmony import */ var _names_reference_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1556);





/** Collects ids, names and provided references. */
function parentNames(definitions, { curated }) {
    const ids = new Map();
    const provided = new Map();
    const triggers = new Map();
    const add = (name, id) => ids.set(name, [...(ids.get(name) ?? []), id]);
    for (const { item, entry } of definitions) {
        const name = entry?.name ?? (item.ok ? item.value.name : undefined);
        // Without its combination an id stands for one only where there is one.
        const called = [item.id, (0,_config_path_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutCombination */ .Qc)(item.id), ...(name === undefined ? [] : [name])];
        for (const text of new Set(called))
            add(text, item.id);
        const dockerfile = item.ok ? item.value.dockerfile?.dockerfile : undefined;
        if (dockerfile !== undefined)
            triggers.set(item.id, (0,_dockerfile_onbuild_js__WEBPACK_IMPORTED_MODULE_1__/* .triggersOf */ .X)(dockerfile, entry?.target));
        for (const text of entry?.provides ?? []) {
            const reference = (0,_names_reference_js__WEBPACK_IMPORTED_MODULE_3__/* .parseReference */ .F2)(text);
            if (reference !== undefined)
                provided.set((0,_names_reference_js__WEBPACK_IMPORTED_MODULE_3__/* .formatReference */ .FH)(reference), item.id);
        }
    }
    return { ids, provided, curated, triggers };
}
/** Replaces what names an environment of this tree by its id: `environment:<id or name>`, a build context, or `provides`. */
function linkParents(scope, id, uses, contexts, names) {
    const reported = new Set();
    return uses.map(({ context, ...use }) => {
        if (context === undefined)
            return linkProvided(use, id, names);
        const text = Object.hasOwn(contexts, context) ? (contexts[context] ?? '') : context;
        const curated = curatedReference(text, names.curated);
        if (curated !== undefined)
            return { ...use, source: { kind: 'image', reference: curated } };
        const parent = findParent(text, names);
        if (typeof parent === 'string' && parent !== id)
            return { ...use, source: { kind: 'environment', id: parent } };
        if (!reported.has(text))
            addParentFinding(scope, text, parent, id);
        reported.add(text);
        return use;
    });
}
/** What a name behind FROM brings along behind ONBUILD: nothing, unless it is another environment of this tree. */
function parentTriggers(from, id, contexts, names) {
    const context = Object.hasOwn(contexts, from) ? contexts[from] : undefined;
    const text = context ?? from;
    const reference = context === undefined ? (0,_names_reference_js__WEBPACK_IMPORTED_MODULE_3__/* .parseReference */ .F2)(from) : undefined;
    const parent = text.startsWith('environment:')
        ? findParent(text, names)
        : names.provided.get(reference === undefined ? '' : (0,_names_reference_js__WEBPACK_IMPORTED_MODULE_3__/* .formatReference */ .FH)(reference));
    return typeof parent === 'string' && parent !== id ? (names.triggers.get(parent) ?? NO_TRIGGERS) : NO_TRIGGERS;
}
const NO_TRIGGERS = [];
function linkProvided(use, id, names) {
    const parent = use.source.kind === 'image' ? names.provided.get(use.source.reference) : undefined;
    return parent === undefined || parent === id ? use : { ...use, source: { kind: 'environment', id: parent } };
}
/** The image, in full form, of `environment:<name>` where that environment is maintained elsewhere. */
function curatedReference(text, curated) {
    const name = environmentName(text);
    const reference = name === undefined ? undefined : (0,_names_reference_js__WEBPACK_IMPORTED_MODULE_3__/* .parseReference */ .F2)(curated.get(name) ?? '');
    return reference && (0,_names_reference_js__WEBPACK_IMPORTED_MODULE_3__/* .formatReference */ .FH)(reference);
}
function environmentName(text) {
    return /^environment:(.+)$/.exec(text)?.[1];
}
function findParent(text, names) {
    const name = environmentName(text);
    if (name === undefined)
        return [];
    const ids = names.ids.get(name) ?? [];
    return ids.length === 1 ? ids[0] : ids;
}
function addParentFinding({ findings, at }, text, found, id) {
    if (!text.startsWith('environment:')) {
        const hint = 'COPY what you need from the build context, or make it an environment or an image';
        findings.error('build-context', `build context ${(0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(text)}: ${whyNoContext(text)}`, { at, hint });
        return;
    }
    if (found === id) {
        findings.error('parent-cycle', `${id} stands on itself`, { at });
        return;
    }
    const many = typeof found !== 'string' && found.length > 1;
    const why = many ? `several environments: ${found.join(', ')}` : 'no environment';
    const hint = many ? 'name it by its id' : 'give the id (path of its definition) or the name of an environment';
    findings.error('parent-unknown', `${(0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(text)} names ${why}`, { at, hint });
}
// https://docs.docker.com/reference/cli/docker/buildx/build/#build-context
function whyNoContext(text) {
    const kind = (0,_dockerfile_remote_source_js__WEBPACK_IMPORTED_MODULE_4__/* .remoteKind */ .j)(text);
    if (kind === 'git')
        return 'a repository elsewhere is not part of this tree, and so cannot be hashed';
    if (kind === 'url')
        return 'what a URL serves can change without notice, and so cannot be hashed';
    if (text.startsWith('oci-layout://'))
        return 'an OCI layout is not read; name the image by docker-image://<reference>';
    if (text.startsWith('target:'))
        return 'a target of a bake file is not read; name it as environment:<id or name>';
    if (/^[a-z][a-z0-9+.-]*:\/\//i.test(text))
        return 'expected environment:<id or name> or docker-image://<reference>';
    return 'a folder beside the build context is not hashed';
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


/** What differs between the packages of two images, by name, on the platforms that both have. */
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
/** One plain line: `conda numpy 1.26.4 -> 2.0.1 (major upgrade)`. It holds untrusted text. */
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
// A package of conda that Python imports is listed by both: it is told once. One name may be installed in several places.
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

/***/ 6604:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $q: () => (/* binding */ checkPins),
  NZ: () => (/* binding */ documentsByPath),
  mP: () => (/* binding */ findPins)
});

// UNUSED EXPORTS: documentsOf

// EXTERNAL MODULE: ./build/core/config/baseline.js
var baseline = __webpack_require__(9510);
// EXTERNAL MODULE: ./build/core/model/findings.js
var findings = __webpack_require__(3644);
// EXTERNAL MODULE: ./build/core/model/unpinned.js
var unpinned = __webpack_require__(3347);
// EXTERNAL MODULE: ./build/core/pinning/subject/place.js
var place = __webpack_require__(4316);
;// CONCATENATED MODULE: ./build/core/pinning/ignores.js

/** `# terrarium: ignore[rule, rule] reason` */
const IGNORE = /#[ \t]*terrarium:[ \t]*ignore\[([a-z0-9, -]{1,200})\][ \t]*(.*)$/;
/** Lines that are looked at above a finding, at most. */
const MAX_LINES = 200;
/**
 * Looks for a comment that lets a finding be: on its line, or above it, where comments and the lines that continue in it stand
 * between. A reason is asked for, because whoever reads the file next needs one.
 */
function ignoredAt(text, offset, rule) {
    let { start, end } = (0,place/* lineAt */.mh)(text, offset);
    const own = ignoreIn(text.slice(start, end), rule);
    if (own !== undefined)
        return own;
    for (let count = 0; count < MAX_LINES && start > 0; count += 1) {
        ({ start, end } = (0,place/* lineAt */.mh)(text, start - 1));
        const line = text.slice(start, end);
        const isComment = /^\s*#/.test(line);
        if (!isComment && !/[\\`]\s*$/.test(line))
            return undefined;
        const found = isComment ? ignoreIn(line, rule) : undefined;
        if (found !== undefined)
            return found;
    }
    return undefined;
}
function ignoreIn(line, rule) {
    const match = IGNORE.exec(line);
    if (match === null)
        return undefined;
    const rules = (match[1] ?? '').split(',').map((name) => name.trim());
    if (!rules.includes(rule))
        return undefined;
    return (match[2] ?? '').trim() === '' ? 'no-reason' : 'ignored';
}

// EXTERNAL MODULE: ./build/core/dockerfile/lexer.js + 2 modules
var lexer = __webpack_require__(5709);
;// CONCATENATED MODULE: ./build/core/pinning/subject/dockerfile-steps.js


/** Instructions of one keyword in the stages that the target reaches. */
function stepsOf({ image }, keyword) {
    const steps = image.steps.stages.flatMap(({ instructions }) => instructions.filter((step) => step.keyword === keyword));
    if (steps.length === 0 || image.dockerfile === undefined)
        return steps.map((step) => ({ step, lexed: undefined }));
    const { path, text } = image.dockerfile;
    const open = (0,lexer/* lexDockerfile */.e)(new findings/* Findings */.F(path), text).instructions.filter((instruction) => instruction.keyword === keyword);
    return steps.map((step) => {
        const at = open.findIndex((lexed) => isSame(step, lexed));
        return { step, lexed: at < 0 ? undefined : open.splice(at, 1)[0] };
    });
}
/** A part of an instruction's text in the Dockerfile, or its first line where the place is not known. */
function placeInStep({ image }, { lexed }, index, length) {
    if (image.dockerfile === undefined)
        return undefined;
    const start = lexed?.offsets[Math.max(0, index)] ?? lexed?.offsets[0] ?? 0;
    return { path: image.dockerfile.path, start, end: start + length };
}
// Canonical words of COPY and ADD have lost their spacing and quotes, and canonical flags may name slots.
function isSame(step, lexed) {
    const [first = ''] = step.words;
    return step.words.length === 1 ? lexed.text === first : step.words.every((word) => lexed.text.includes(word));
}

;// CONCATENATED MODULE: ./build/core/pinning/rules/add-no-checksum.js


/** `ADD https://...`: another file may stand there tomorrow. https://docs.docker.com/reference/dockerfile/#add */
const addNoChecksum = {
    id: 'add-no-checksum',
    severity: 'warning',
    summary: 'ADD of a URL without a checksum or commit',
    find: (subject) => stepsOf(subject.environment, 'ADD').flatMap((placed) => looseSources(subject, placed)),
};
function looseSources({ environment }, placed) {
    const { step, lexed } = placed;
    if (step.flags.some((flag) => flag.startsWith('--checksum=')))
        return [];
    return step.words.slice(0, -1).flatMap((word) => {
        const git = isGit(word);
        if (git ? isCommit(word) : !/^https?:\/\//i.test(word))
            return [];
        const why = git ? 'it has no commit' : 'it has no hash';
        const hint = git
            ? 'write #<commit> with 40 hex digits behind the repository'
            : 'write ADD --checksum=sha256:<hash>';
        const place = placeInStep(environment, placed, lexed?.text.indexOf(word) ?? 0, word.length);
        return [{ subject: word, message: (0,unpinned/* notPinned */.a)('URL', word, why), hint, place }];
    });
}
function isGit(word) {
    return (/^(?:git|ssh):\/\/|^[A-Za-z0-9_.-]+@[A-Za-z0-9.-]+:/.test(word) || /^https?:\/\/[^#?]+\.git(?:[#?]|$)/i.test(word));
}
const COMMIT = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;
// `#<ref>:<folder>`, or `?commit=<commit>`; a variable may hold a commit.
function isCommit(word) {
    const fragment = /#([^:]*)/.exec(word)?.[1] ?? '';
    const query = /[?&](?:commit|checksum)=([^&#]*)/.exec(word)?.[1] ?? '';
    return [fragment, query].some((text) => COMMIT.test(text) || text.includes('$'));
}

;// CONCATENATED MODULE: ./build/core/pinning/subject/shell-commands.js
/** Separators of commands; quotes and escapes are read before them. */
const SEPARATORS = new Set([';', '&', '|', '\n', '(', ')']);
/** Simple commands of a shell text, as far as they can be told without running it: expansions stay in their words. */
function splitCommands(text) {
    const commands = [[]];
    let at = 0;
    while (at < text.length) {
        const char = text[at] ?? '';
        if (char === '#')
            at = endOfLine(text, at);
        else if (SEPARATORS.has(char)) {
            commands.push([]);
            at += 1;
        }
        else if (/\s/.test(char))
            at += 1;
        else {
            const { word, end } = readWord(text, at);
            commands.at(-1)?.push({ text: word, start: at });
            at = end;
        }
    }
    return commands.map(withoutRedirections).filter((words) => words.length > 0);
}
function endOfLine(text, at) {
    const end = text.indexOf('\n', at);
    return end < 0 ? text.length : end;
}
function readWord(text, start) {
    let word = '';
    let at = start;
    while (at < text.length) {
        const char = text[at] ?? '';
        const redirects = char === '&' && /[<>]$/.test(word);
        if (/\s/.test(char) || (SEPARATORS.has(char) && !redirects))
            break;
        const end = endOfPiece(text, at);
        word += unquote(text.slice(at, end));
        at = end;
    }
    return { word, end: at };
}
// A quoted text, a substitution, an escaped character, or one plain character.
function endOfPiece(text, at) {
    const char = text[at] ?? '';
    if (char === '\\')
        return at + 2;
    if (char === "'")
        return behind(text, "'", at + 1);
    if (char === '"' || char === '`')
        return endOfQuoted(text, char, at + 1);
    return char === '$' && text[at + 1] === '(' ? endOfSubstitution(text, at + 2) : at + 1;
}
function behind(text, mark, from) {
    const found = text.indexOf(mark, from);
    return found < 0 ? text.length : found + 1;
}
function endOfQuoted(text, quote, from) {
    let at = from;
    while (at < text.length && text[at] !== quote)
        at += text[at] === '\\' ? 2 : 1;
    return Math.min(at + 1, text.length);
}
function endOfSubstitution(text, from) {
    let depth = 1;
    let at = from;
    while (at < text.length && depth > 0) {
        const char = text[at];
        if (char === '(')
            depth += 1;
        if (char === ')')
            depth -= 1;
        at = char === "'" || char === '"' ? Math.max(endOfPiece(text, at), at + 1) : at + 1;
    }
    return at;
}
function unquote(piece) {
    if (piece.startsWith("'"))
        return piece.slice(1, piece.endsWith("'") && piece.length > 1 ? -1 : undefined);
    if (piece.startsWith('"'))
        return piece.slice(1, piece.endsWith('"') && piece.length > 1 ? -1 : undefined).replace(/\\(["\\])/g, '$1');
    return piece.startsWith('\\') ? piece.slice(1) : piece;
}
// `>file`, `2>&1`, and `> file` in two words.
function withoutRedirections(words) {
    return words.filter(({ text }, index) => !/^\d*[<>]/.test(text) && !/^\d*(?:<|>>?)$/.test(words[index - 1]?.text ?? ''));
}

;// CONCATENATED MODULE: ./build/core/pinning/subject/run-commands.js


/** Programs of every RUN in the stages that the target reaches: also in here-documents, and behind `sh -c`, `sudo` and the like. */
function runCommands(environment) {
    const known = COMMANDS.get(environment);
    if (known !== undefined)
        return known;
    const commands = stepsOf(environment, 'RUN').flatMap((placed) => commandsOf(environment, placed));
    COMMANDS.set(environment, commands);
    return commands;
}
// A dozen rules ask for the same.
const COMMANDS = new WeakMap();
/** Commands of one RUN, split at the signs of the shell; those of a here-document that a shell reads are among them. */
function shellTexts({ step, lexed }) {
    const [text = ''] = step.words;
    const exec = execForm(text);
    if (exec !== undefined)
        return [{ commands: [exec], offsets: false }];
    const commands = splitCommands(text);
    // `RUN <<EOF` and `RUN bash <<EOF` run the here-document; other programs read it.
    const runs = commands.every((words) => words.length === 1 && SHELL.test(words[0]?.text ?? ''));
    // Docker joins continued lines of instructions, the shell those of here-documents.
    const scripts = runs ? step.heredocs.map(([, body]) => splitCommands(body.replaceAll('\\\n', ''))) : [];
    return [
        { commands, offsets: lexed !== undefined },
        ...scripts.map((script) => ({ commands: script, offsets: false })),
    ];
}
function commandsOf(environment, placed) {
    return shellTexts(placed).flatMap(({ commands, offsets }) => commands.flatMap(behindWrappers).map(([first, ...words]) => {
        const at = (word) => placeInStep(environment, placed, offsets ? (word?.start ?? 0) : 0, word?.text.length ?? 0);
        return {
            // `python$VERSION` is Python.
            program: (first?.text ?? '').replace(/\$(?:\w+|\{\w+\})/g, '').replace(/^.*\//s, ''),
            words: words.map(({ text }) => text),
            placeOf: (index) => at(index < 0 ? first : words[index]),
        };
    }));
}
// `RUN ["apt-get", "install", "curl"]` runs without a shell.
function execForm(text) {
    if (!text.startsWith('['))
        return undefined;
    try {
        const value = JSON.parse(text);
        return Array.isArray(value)
            ? value.flatMap((word) => (typeof word === 'string' ? [{ text: word, start: 0 }] : []))
            : undefined;
    }
    catch {
        return undefined;
    }
}
/** What may stand before a command: keywords of the shell, assignments, and programs that run another. */
const BEFORE = /^(?:[A-Za-z_][A-Za-z0-9_]*=.*|!|\{|if|then|else|elif|do|while|until|time|exec|command|env|sudo|nice|xargs|eatmydata|-[A-Za-z]+)$/s;
const SHELL = /(?:^|\/)(?:ba|da|a|z|k)?sh$/;
/** The command that is run in the end; `sh -c "..."` holds several. */
function behindWrappers(words) {
    const first = words.findIndex(({ text }) => !BEFORE.test(text));
    if (first < 0)
        return [];
    const rest = words.slice(first);
    return SHELL.test(rest[0]?.text ?? '') ? inScript(rest) : [rest];
}
// `sh -c "apt-get install curl"`, `bash -exc '...'`
function inScript(words) {
    const flag = words.findIndex(({ text }) => /^-[a-z]*c$/.test(text));
    const script = flag < 0 ? undefined : words[flag + 1];
    if (script === undefined)
        return [words];
    return splitCommands(script.text)
        .map((command) => command.map(({ text }) => ({ text, start: script.start })))
        .flatMap(behindWrappers);
}
/** Words that are no options, with their indexes; the value of an option that takes one in the next word is left out. */
function operands({ words }, valued) {
    return words
        .map((text, index) => ({ text, index }))
        .filter(({ text, index }) => !text.startsWith('-') && !valued.has(words[index - 1] ?? ''));
}
/** True for a word whose value is only known when it runs. */
function isExpanded(text) {
    return /[$`]/.test(text);
}

;// CONCATENATED MODULE: ./build/core/pinning/subject/installed-packages.js


/** Packages that RUN installs in whatever version there is that day. */
function looseInstalls({ environment }, installer) {
    return runCommands(environment)
        .filter(({ program }) => installer.programs.test(program))
        .flatMap((command) => packagesOf(command, installer).map(({ text, index }) => {
        const subject = installer.nameOf?.(text) ?? text;
        return {
            subject,
            message: (0,unpinned/* notPinned */.a)(installer.kind, subject, installer.whyOf?.(text) ?? 'it has no version'),
            hint: installer.hint(subject),
            place: command.placeOf(index),
        };
    }));
}
function packagesOf(command, { commands, valued, isPinned }) {
    const words = operands(command, valued);
    const lead = commands.find((candidate) => candidate.every((word, index) => words[index]?.text === word));
    if (lead === undefined)
        return [];
    return words.slice(lead.length).filter(({ text }) => text !== '' && !isExpanded(text) && !isPinned(text, command));
}

;// CONCATENATED MODULE: ./build/core/pinning/rules/apk-unpinned.js

/** An Alpine package that RUN installs in whatever version the mirror has. hadolint: DL3018 */
const apkUnpinned = {
    id: 'apk-unpinned',
    severity: 'warning',
    summary: 'apk add without a version',
    find: (subject) => looseInstalls(subject, {
        programs: /^apk$/,
        commands: [['add']],
        valued: new Set(['-t', '--virtual', '-X', '--repository', '-p', '--root', '--keys-dir', '--repositories-file']),
        kind: 'apk package',
        // https://wiki.alpinelinux.org/wiki/Alpine_Package_Keeper#Advanced_APK_Usage
        isPinned: (text) => /[=<>~]|^[./]|\.apk$/.test(text),
        hint: (name) => `write ${name}=<version>`,
    }),
};

;// CONCATENATED MODULE: ./build/core/pinning/rules/apt-unpinned.js

/** A Debian package that RUN installs in whatever version the mirror has. hadolint: DL3008 */
const aptUnpinned = {
    id: 'apt-unpinned',
    severity: 'warning',
    summary: 'apt-get install without a version',
    find: (subject) => looseInstalls(subject, {
        programs: /^(?:apt|apt-get|aptitude)$/,
        commands: [['install']],
        valued: new Set([
            '-o',
            '--option',
            '-t',
            '--target-release',
            '--default-release',
            '-c',
            '--config-file',
            '-a',
            '--host-architecture',
        ]),
        kind: 'apt package',
        // A version stands behind `=`, a path is a file, and a `-` at the end removes.
        isPinned: (text) => /=|^[./]|\.deb$|-$/.test(text),
        hint: (name) => `write ${name}=<version>; apt-cache madison ${name} lists them`,
    }),
};

// EXTERNAL MODULE: ./build/core/names/reference.js
var names_reference = __webpack_require__(1556);
// EXTERNAL MODULE: ./build/core/formats/requirements/lines.js
var lines = __webpack_require__(137);
// EXTERNAL MODULE: ./build/core/text/toml.js + 2 modules
var toml = __webpack_require__(9418);
// EXTERNAL MODULE: ./build/core/text/yaml.js + 2 modules
var yaml = __webpack_require__(2618);
;// CONCATENATED MODULE: ./build/core/pinning/subject/written.js




const NOTHING = { texts: [], keys: [] };
// Environments share files.
const READ = new WeakMap();
/** Texts of one document; `pointer` names the part of it in which a definition stands. */
function writtenIn(document, pointer) {
    const parts = READ.get(document) ?? new Map();
    READ.set(document, parts);
    const known = parts.get(pointer) ?? read(document, pointer);
    parts.set(pointer, known);
    return known;
}
function read(document, pointer) {
    const { path, text } = document;
    if (/\.(?:ya?ml|json|runconfig)$/i.test(path))
        return scalarsOf(document, 'yaml', (0,yaml/* readYaml */.g)(text, path), pointer);
    if (/\.toml$/i.test(path))
        return scalarsOf(document, 'toml', (0,toml/* readToml */.D)(text, path), pointer);
    return /\.(?:txt|in|pip)$/i.test(path) ? { texts: linesOf(document), keys: [] } : NOTHING;
}
function scalarsOf(document, form, reading, pointer) {
    if (!reading.ok)
        return NOTHING;
    const starts = (0,place/* lineStarts */._$)(document.text);
    const found = { texts: [], keys: [] };
    const shared = sharedNodes(reading.root);
    const visit = (node, keys, element) => {
        if (node.kind === 'scalar') {
            const span = spanOf(document, offsetOf(document, starts, node.at), node.text);
            found.texts.push({ text: node.text, form, keys, element, ...span, exact: span.exact && !shared.has(node) });
        }
        else if (node.kind === 'list')
            for (const item of node.items)
                visit(item, keys, true);
        else
            for (const entry of node.entries) {
                const start = offsetOf(document, starts, entry.at);
                found.keys.push({ key: entry.key, place: { path: document.path, start, end: start + entry.key.length } });
                visit(entry.value, [...keys, entry.key], false);
            }
    };
    const part = narrow(reading.root, pointer);
    visit(part.node, part.keys, false);
    return found;
}
/** Nodes that several places mean, through aliases: what one of them is changed to, all are. */
function sharedNodes(root) {
    const seen = new Set();
    const shared = new Set();
    const visit = (node, within) => {
        const again = within || seen.has(node);
        seen.add(node);
        if (again)
            shared.add(node);
        const children = node.kind === 'list' ? node.items : node.kind === 'map' ? node.entries.map(({ value }) => value) : [];
        for (const child of children)
            visit(child, again);
    };
    visit(root, false);
    return shared;
}
/** A scalar at a line and column of a document of YAML. */
function scalarAt(document, at, text) {
    return spanOf(document, offsetOf(document, (0,place/* lineStarts */._$)(document.text), at), text);
}
function offsetOf({ text }, starts, { line, column }) {
    const mark = line === 1 && text.startsWith('\uFEFF') ? 1 : 0;
    return (starts[line - 1] ?? 0) + column - 1 + mark;
}
// A plain scalar stands as it is, a quoted one between its quotes where it escapes nothing.
function spanOf({ path, text }, offset, scalar) {
    const quote = /["']/.exec(text[offset] ?? '')?.[0] ?? '';
    const start = offset + quote.length;
    const end = start + scalar.length;
    const exact = scalar !== '' && text.startsWith(scalar, start) && (quote === '' || text[end] === quote);
    return { quote, place: { path, start, end: exact ? end : start }, exact };
}
// `/environments/train` names an element of a list by its name.
function narrow(root, pointer) {
    let part = { node: root, keys: [] };
    for (const written of pointer.split('/').slice(1)) {
        const key = written.replaceAll('~1', '/').replaceAll('~0', '~');
        const next = stepInto(part.node, key);
        if (next === undefined)
            return part;
        part = { node: next, keys: part.node.kind === 'map' ? [...part.keys, key] : part.keys };
    }
    return part;
}
function stepInto(node, key) {
    if (node.kind === 'map')
        return node.entries.find((entry) => entry.key === key)?.value;
    if (node.kind === 'scalar')
        return undefined;
    const named = node.items.find((item) => item.kind === 'map' &&
        item.entries.some(({ key: own, value }) => own === 'name' && value.kind === 'scalar' && value.text === key));
    return named ?? (/^\d+$/.test(key) ? node.items[Number(key)] : undefined);
}
function linesOf({ path, text }) {
    const starts = (0,place/* lineStarts */._$)(text);
    return (0,lines/* logicalLines */.Nj)(text).map(({ text: line, line: number }) => {
        const from = (starts[number - 1] ?? 0) + (number === 1 && text.startsWith('\uFEFF') ? 1 : 0);
        const start = from + (/^[ \t]*/.exec(text.slice(from, from + 1000))?.[0].length ?? 0);
        const exact = text.startsWith(line, start);
        const place = { path, start, end: exact ? start + line.length : start };
        return { text: line, form: 'lines', keys: [], element: true, quote: '', place, exact };
    });
}

;// CONCATENATED MODULE: ./build/core/pinning/subject/external-bases.js


/** External images; a parent is an environment of this tree, whose hash pins it. */
function externalBases({ environment, places }) {
    return environment.image.bases.flatMap(({ slot, source }) => {
        const reference = source.kind === 'image' ? (0,names_reference/* parseReference */.F2)(source.reference) : undefined;
        if (source.kind !== 'image' || reference === undefined)
            return [];
        const text = source.reference;
        const inDockerfile = environment.image.dockerfile !== undefined;
        const found = inDockerfile ? spansOf(environment, slot, reference) : external_bases_spanOf(environment, places, text);
        const fixes = found.flatMap(({ exact, place }) => (exact ? fixOf(place, text, reference) : []));
        return [{ text, reference, place: found[0]?.place, fixes }];
    });
}
// In the configuration where that names it, else in the definition.
function external_bases_spanOf({ baseAt }, places, text) {
    return baseAt === undefined ? places.image(text) : [configured(baseAt, text)];
}
function configured({ document, ...at }, text) {
    const written = wordAt(document, at);
    const reference = (0,names_reference/* parseReference */.F2)(written);
    const exact = reference !== undefined && (0,names_reference/* formatReference */.FH)(reference) === text;
    const scalar = scalarAt(document, at, written);
    return { ...scalar, exact: exact && scalar.exact };
}
// A reference holds neither blanks nor signs of YAML.
function wordAt({ text }, { line, column }) {
    const rest = (text.split(/\r\n|\n|\r/)[line - 1] ?? '').slice(column - 1);
    return /^["']?([A-Za-z0-9._:/@-]+)/.exec(rest)?.[1] ?? '';
}
// What comes out of build arguments stands somewhere else.
function spansOf({ image: { dockerfile } }, slot, reference) {
    if (dockerfile === undefined)
        return [];
    const { path, text, images } = dockerfile;
    return images
        .filter((image) => image.slot === slot)
        .map(({ start, end }) => {
        const written = (0,names_reference/* parseReference */.F2)(text.slice(start, end));
        const exact = written !== undefined && (0,names_reference/* formatReference */.FH)(written) === (0,names_reference/* formatReference */.FH)(reference);
        return { place: { path, start, end }, exact };
    });
}
function fixOf({ path, end }, text, { digest }) {
    if (digest !== undefined)
        return [];
    return [{ place: { path, start: end, end }, before: '@', after: '', wanted: { kind: 'digest', reference: text } }];
}

;// CONCATENATED MODULE: ./build/core/pinning/rules/base-latest.js



/** `FROM python:latest`: a tag that is meant to move. */
const baseLatest = {
    id: 'base-latest',
    severity: 'warning',
    summary: 'a base image with the tag latest',
    find: (subject) => externalBases(subject)
        .filter(({ reference }) => reference.tag === 'latest' && reference.digest === undefined)
        .map(({ text, reference, place, fixes }) => ({
        subject: text,
        message: (0,unpinned/* notPinned */.a)('base image', text, 'the tag latest moves'),
        hint: `write ${(0,names_reference/* formatRepository */.Sh)(reference)}:<version>, or ${text}@sha256:<digest>`,
        place,
        fixes,
    })),
};

;// CONCATENATED MODULE: ./build/core/pinning/rules/base-no-digest.js


/** `FROM python:3.12-slim`: a tag that its owner may move, and that `follow-base` may follow. */
const baseNoDigest = {
    id: 'base-no-digest',
    severity: 'note',
    summary: 'a base image with a tag and no digest',
    find: (subject) => externalBases(subject)
        .filter(({ reference: { tag, digest } }) => tag !== undefined && tag !== 'latest' && digest === undefined)
        .map(({ text, place, fixes }) => ({
        subject: text,
        message: (0,unpinned/* notPinned */.a)('base image', text, 'a tag may move'),
        hint: `write ${text}@sha256:<digest>; terrarium pin --write does it`,
        place,
        fixes,
    })),
};

;// CONCATENATED MODULE: ./build/core/pinning/rules/base-no-tag.js


/** `FROM python`: the registry's newest image, whatever that is on the day of the build. */
const baseNoTag = {
    id: 'base-no-tag',
    severity: 'warning',
    summary: 'a base image without a tag',
    find: (subject) => externalBases(subject)
        .filter(({ reference }) => reference.tag === undefined && reference.digest === undefined)
        .map(({ text, place, fixes }) => ({
        subject: text,
        message: (0,unpinned/* notPinned */.a)('base image', text, 'it has no tag'),
        hint: `write ${text}:<version>, or ${text}@sha256:<digest>`,
        place,
        fixes,
    })),
};

// EXTERNAL MODULE: ./build/core/model/diagnostic.js
var diagnostic = __webpack_require__(4169);
;// CONCATENATED MODULE: ./build/core/pinning/rules/conda-channel-order.js

/** Channels that must stand behind another: https://bioconda.github.io/#usage */
const BEHIND = new Map([['bioconda', 'conda-forge']]);
/** Channels in an order for which they are not made: packages come from the first that has them. */
const condaChannelOrder = {
    id: 'conda-channel-order',
    severity: 'warning',
    summary: 'bioconda before conda-forge, which it is built upon',
    find: ({ environment, places }) => {
        const { channels } = environment.image.python;
        return channels.flatMap((channel, index) => {
            const first = BEHIND.get(channel);
            if (first === undefined || channels.indexOf(first) < index)
                return [];
            const message = `channel ${(0,diagnostic/* quote */.hD)(channel)} stands before ${(0,diagnostic/* quote */.hD)(first)}, which it is built upon`;
            const hint = `name ${first} before ${channel}`;
            return [{ subject: channel, message, hint, place: places.channel(channel)[0]?.place }];
        });
    },
};

;// CONCATENATED MODULE: ./build/core/pinning/rules/conda-defaults.js

/** `defaults` is what the installer's configuration says, and Anaconda's channels have terms of use of their own. */
const condaDefaults = {
    id: 'conda-defaults',
    severity: 'note',
    summary: "the channel defaults, which is what the installer's configuration says",
    find: ({ environment, places }) => environment.image.python.channels
        .filter((channel) => channel === 'defaults')
        .map((channel) => ({
        subject: channel,
        message: `channel ${(0,diagnostic/* quote */.hD)(channel)} is what the installer's configuration says`,
        hint: 'write conda-forge, or the channels that are meant',
        place: places.channel(channel)[0]?.place,
    })),
};

// EXTERNAL MODULE: ./build/core/names/match-spec.js + 2 modules
var match_spec = __webpack_require__(7185);
;// CONCATENATED MODULE: ./build/core/pinning/subject/conda-specs.js


/** Specs without one version; `__glibc` and its like are facts about the machine, which no one installs. */
function openSpecs({ environment, places }) {
    return environment.image.python.conda.flatMap((text) => {
        const reading = (0,match_spec/* parseMatchSpec */.I0)(text);
        if (!reading.ok || reading.spec.name.startsWith('__') || (0,match_spec/* isExactVersion */.Yb)(reading.spec))
            return [];
        return [{ spec: reading.spec, written: places.conda(text) }];
    });
}
/** True for `1.26.4.*`: three numbers and more are what a project calls a version. */
function isFuzzy(version) {
    return /^(?:\d+!)?\d+\.\d+\.[0-9a-z_.]+\.\*$/i.test(version);
}
/** The finding of an open spec. */
function looseSpec({ spec, written }, why) {
    return {
        subject: spec.name,
        message: (0,unpinned/* notPinned */.a)('conda package', spec.name, why),
        hint: `write ${spec.name}==<version>`,
        place: written[0]?.place,
        fixes: written.flatMap((one) => fixesOf(spec, one)),
    };
}
// A build string is of one version; brackets may hold anything.
function fixesOf(spec, written) {
    if (!written.exact || !written.element)
        return [];
    if (spec.build !== undefined || spec.fields.length > 0 || spec.name.includes('*'))
        return [];
    const before = (0,match_spec/* formatMatchSpec */.Si)({ ...spec, version: undefined });
    return [
        {
            place: written.place,
            before: `${before}==`,
            after: '',
            wanted: { kind: 'conda', name: spec.name, unlimited: spec.version === undefined },
        },
    ];
}

;// CONCATENATED MODULE: ./build/core/pinning/rules/conda-fuzzy.js

/** `- numpy=1.26.4`: conda takes one equal sign for a prefix, so that 1.26.4.1 would do, too. */
const condaFuzzy = {
    id: 'conda-fuzzy',
    severity: 'note',
    summary: 'a conda package with one equal sign before a whole version',
    find: (subject) => openSpecs(subject)
        .filter(({ spec }) => spec.version !== undefined && isFuzzy(spec.version))
        .map((open) => looseSpec(open, `${open.spec.version} leaves a choice`)),
};

;// CONCATENATED MODULE: ./build/core/pinning/subject/conda-names.js

/** Names of the conda packages that a definition asks for. */
function condaNames({ conda }) {
    return conda.flatMap((text) => {
        const reading = (0,match_spec/* parseMatchSpec */.I0)(text);
        return reading.ok ? [reading.spec.name] : [];
    });
}
/** True where conda solves an environment: a lock leaves nothing to solve, and without conda pip uses the base's Python. */
function isCondaInstalled({ channels, conda, locked }) {
    return locked === undefined && channels.length + conda.length > 0;
}

;// CONCATENATED MODULE: ./build/core/pinning/rules/conda-no-channels.js


/** Packages without a channel: whoever installs them has channels of their own, or none. */
const condaNoChannels = {
    id: 'conda-no-channels',
    severity: 'warning',
    summary: 'a conda environment without channels',
    find: ({ environment, places }) => {
        const { python } = environment.image;
        if (!isCondaInstalled(python) || python.channels.length > 0 || python.conda.every(namesChannel))
            return [];
        // A part of a conda-lock set: its other files name the channels.
        if (places.key('category') !== undefined)
            return [];
        const message = 'no channels are named: those of the installer are used';
        return [{ subject: 'channels', message, hint: 'add "channels: [conda-forge]"', place: places.key('dependencies') }];
    },
};
function namesChannel(text) {
    const reading = (0,match_spec/* parseMatchSpec */.I0)(text);
    return reading.ok && (reading.spec.channel !== undefined || reading.spec.url !== undefined);
}

// EXTERNAL MODULE: ./build/core/model/definition.js
var definition = __webpack_require__(6623);
// EXTERNAL MODULE: ./build/core/names/requirement.js
var names_requirement = __webpack_require__(638);
// EXTERNAL MODULE: ./build/core/formats/requirements/words.js
var words = __webpack_require__(6411);
// EXTERNAL MODULE: ./build/core/names/channel.js
var channel = __webpack_require__(3014);
// EXTERNAL MODULE: ./build/core/names/maven.js
var maven = __webpack_require__(1750);
;// CONCATENATED MODULE: ./build/core/pinning/subject/places.js







/** Reads the files of an environment at the first question. */
function placesOf(environment) {
    const open = { read: undefined };
    const read = () => {
        open.read ??= readAll(environment);
        return open.read;
    };
    const find = (kind) => (text) => indexOf(read(), kind).get(text) ?? [];
    const either = (kind, text, name) => {
        const found = find(kind)(text);
        return found.length > 0 ? found : find(kind)(name);
    };
    return {
        conda: (spec) => either('conda', spec, nameKey(parseSpecName(spec))),
        pip: (requirement) => either('pip', requirement, nameKey(parsePipName(requirement))),
        channel: find('channel'),
        spark: find('spark'),
        image: find('image'),
        key: (...names) => read().keys.find(({ key }) => names.includes(key))?.place,
    };
}
// Only the file that defines it may hold several definitions.
function readAll({ id, source, documents }) {
    const pointer = id.startsWith(`${source}#`) ? id.slice(source.length + 1).replace(/\?.*$/s, '') : '';
    const read = documents.map((document) => writtenIn(document, document.path === source ? pointer : ''));
    return {
        texts: read.flatMap(({ texts }) => texts),
        keys: read.flatMap(({ keys }) => keys),
        indexes: new Map(),
    };
}
function indexOf(read, kind) {
    const known = read.indexes.get(kind);
    if (known !== undefined)
        return known;
    const index = new Map();
    for (const written of read.texts) {
        const key = keyOf(kind, written);
        if (key === undefined)
            continue;
        const all = index.get(key);
        if (all === undefined)
            index.set(key, [written]);
        else
            all.push(written);
    }
    read.indexes.set(kind, index);
    return index;
}
// Files are shared by environments, and their texts with them.
const READINGS = new WeakMap();
function keyOf(kind, written) {
    if (written.text.length > 1000)
        return undefined;
    const readings = READINGS.get(written) ?? new Map();
    READINGS.set(written, readings);
    if (!readings.has(kind))
        readings.set(kind, KEYS[kind](written));
    return readings.get(kind);
}
const KEYS = {
    conda: (written) => {
        const { element, text, keys } = written;
        if (!element)
            return tableKey(written, (name) => name.toLowerCase());
        if (!/^dependencies$|^sel\(/.test(keys.at(-1) ?? ''))
            return undefined;
        const reading = (0,match_spec/* parseMatchSpec */.I0)(text.trim());
        return reading.ok ? (0,match_spec/* formatMatchSpec */.Si)(reading.spec) : undefined;
    },
    pip: (written) => {
        if (!written.element)
            return tableKey(written, names_requirement/* normalizeName */.Pc);
        return holdsRequirements(written) ? pipKey(written.text) : undefined;
    },
    channel: ({ element, keys, text }) => {
        if (!element || keys.at(-1) !== 'channels')
            return undefined;
        const reading = (0,channel/* parseChannel */.p)(text);
        return reading.ok ? reading.channel : undefined;
    },
    spark: ({ text }) => {
        const reading = (0,maven/* parseMavenCoordinate */.x0)(text);
        return reading.ok ? (0,maven/* formatMavenCoordinate */.BP)(reading.coordinate) : undefined;
    },
    image: ({ element, keys, text }) => {
        const reference = element || !/^(?:image|base|base_?image)$/i.test(keys.at(-1) ?? '') ? undefined : (0,names_reference/* parseReference */.F2)(text);
        return reference && (0,names_reference/* formatReference */.FH)(reference);
    },
};
/** Lists of TOML that pip reads. https://packaging.python.org/en/latest/specifications/pyproject-toml/ and dependency-groups/ */
const TOML_LISTS = /^project\0dependencies$|^project\0optional-dependencies\0[^\0]+$|^dependency-groups\0[^\0]+$/;
function holdsRequirements({ form, keys }) {
    if (form === 'lines')
        return true;
    return form === 'yaml' ? keys.at(-1) === 'pip' : TOML_LISTS.test(keys.join('\0'));
}
// Tables of TOML have the name as key: `numpy = "^1.26"`, or `numpy = { version = "^1.26" }`.
function tableKey({ form, keys }, normalize) {
    const at = keys.findLastIndex((key) => /^(?:dev-|pypi-)?dependencies$/.test(key));
    const name = form === 'toml' && at >= 0 ? keys[at + 1] : undefined;
    return name === undefined ? undefined : nameKey(normalize(name));
}
function nameKey(name) {
    return `name:${name ?? ''}`;
}
function parseSpecName(spec) {
    const reading = (0,match_spec/* parseMatchSpec */.I0)(spec);
    return reading.ok ? reading.spec.name : undefined;
}
function parsePipName(requirement) {
    const reading = (0,names_requirement/* parseRequirement */.pP)(requirement);
    return reading.ok && reading.requirement.kind === 'named' ? reading.requirement.name : undefined;
}
function pipKey(line) {
    const body = requirementText(line.trim());
    const reading = body === undefined ? undefined : (0,names_requirement/* parseRequirement */.pP)(body);
    return reading?.ok ? (0,names_requirement/* formatRequirement */.zP)(reading.requirement) : undefined;
}
/** The requirement of a pip line without its options; what `--editable` names, too. */
function requirementText(line) {
    if (!line.startsWith('-'))
        return line.split(/ --?[A-Za-z]/, 1)[0];
    const [option, value] = (0,words/* splitOptionWords */.D)(line) ?? [];
    return option === '--editable' || option === '-e' ? value : undefined;
}

;// CONCATENATED MODULE: ./build/core/pinning/subject/pip-requirements.js



/** Requirements of an environment and of the files that it nests; constraints install nothing, but may pin. */
function installedByPip(entries) {
    const constraints = new Set(requirementsOf(entries, '-c').flatMap(({ requirement }) => pinnedName(requirement)));
    return requirementsOf(entries, '-r').map(({ requirement, hashed }) => {
        const constrained = requirement.kind === 'named' && constraints.has(requirement.name);
        return { requirement, hashed, pinned: isFixed(requirement, hashed) || constrained };
    });
}
/** True where pip has something to install, be it of this tree. */
function installsByPip(entries) {
    return entries.some((entry) => {
        if (typeof entry === 'string')
            return requirementText(entry) !== undefined;
        return (0,definition/* isLocalPip */.h)(entry) || (entry[0] === '-r' && installsByPip(entry[1]));
    });
}
// A file that a constraints file names with `-r` is installed, as pip reads it.
function requirementsOf(entries, wanted, inside = '-r') {
    return entries.flatMap((entry) => {
        if (typeof entry !== 'string')
            return (0,definition/* isLocalPip */.h)(entry) ? [] : requirementsOf(entry[1], wanted, entry[0]);
        const body = inside === wanted ? requirementText(entry) : undefined;
        const reading = body === undefined ? undefined : (0,names_requirement/* parseRequirement */.pP)(body);
        return reading?.ok ? [{ requirement: reading.requirement, hashed: entry.includes(' --hash=') }] : [];
    });
}
function pinnedName(requirement) {
    return requirement.kind === 'named' && (0,names_requirement/* isPinned */.T4)(requirement) ? [requirement.name] : [];
}
function isFixed(requirement, hashed) {
    if ((0,names_requirement/* isPinned */.T4)(requirement))
        return true;
    const { url } = requirement;
    return url !== undefined && (hashed || (0,names_requirement/* hasFragment */.nQ)(url, /^sha(?:384|512)=[0-9a-f]{96,128}$/));
}

;// CONCATENATED MODULE: ./build/core/pinning/rules/conda-no-pip.js


/** A `pip:` section without `pip` among the packages: conda adds one of its own choice, and warns. */
const condaNoPip = {
    id: 'conda-no-pip',
    severity: 'warning',
    summary: 'a pip section in a conda environment that does not name pip',
    find: ({ environment, places }) => {
        const { python } = environment.image;
        if (!isCondaInstalled(python) || !installsByPip(python.pip))
            return [];
        if (condaNames(python).includes('pip'))
            return [];
        const message = 'the conda dependencies have a pip section and name no pip: its version is left to the solver';
        return [{ subject: 'pip', message, hint: 'add "- pip==<version>" before "- pip:"', place: places.key('pip') }];
    },
};

;// CONCATENATED MODULE: ./build/core/pinning/rules/conda-no-python.js


/** A conda environment that uses Python and does not say which: the solver takes what its packages allow. */
const condaNoPython = {
    id: 'conda-no-python',
    severity: 'warning',
    summary: 'a conda environment with pip packages, or of Azure ML, without python',
    find: ({ environment, places }) => {
        const { python } = environment.image;
        if (!isCondaInstalled(python) || condaNames(python).includes('python'))
            return [];
        const usesPython = installedByPip(python.pip).length > 0 || environment.format.startsWith('azureml');
        if (!usesPython)
            return [];
        const message = 'the conda dependencies name no python: its version is left to the solver';
        return [{ subject: 'python', message, hint: 'add "- python==<version>"', place: places.key('dependencies') }];
    },
};

;// CONCATENATED MODULE: ./build/core/pinning/rules/conda-python-twice.js

/** Several specs for Python: the solver has to meet all of them, and a reader cannot tell which is meant. */
const condaPythonTwice = {
    id: 'conda-python-twice',
    severity: 'warning',
    summary: 'python more than once among the conda dependencies',
    find: ({ environment, places }) => {
        const { python } = environment.image;
        const texts = python.conda.filter((text) => condaNames({ conda: [text] })[0] === 'python');
        return texts.slice(1, 2).map((text) => ({
            subject: 'python',
            message: 'the conda dependencies name python more than once',
            hint: 'keep one of them',
            place: places.conda(text)[0]?.place,
        }));
    },
};

;// CONCATENATED MODULE: ./build/core/pinning/rules/conda-range.js

/** `- numpy=1.26`, `- numpy>=1.20,<2`: the newest version that fits. */
const condaRange = {
    id: 'conda-range',
    severity: 'warning',
    summary: 'a conda package with a range or a wildcard for a version',
    find: (subject) => openSpecs(subject)
        .filter(({ spec }) => spec.version !== undefined && spec.version !== '*' && !isFuzzy(spec.version))
        .map((open) => looseSpec(open, `${open.spec.version} leaves a choice`)),
};

;// CONCATENATED MODULE: ./build/core/pinning/rules/conda-unpinned.js

/** `- numpy`: whatever the channels have on the day of the build. */
const condaUnpinned = {
    id: 'conda-unpinned',
    severity: 'warning',
    summary: 'a conda package without a version',
    find: (subject) => openSpecs(subject)
        .filter(({ spec }) => spec.version === undefined || spec.version === '*')
        .map((open) => looseSpec(open, 'any version will do')),
};

;// CONCATENATED MODULE: ./build/core/pinning/rules/gem-unpinned.js

/** `RUN gem install bundler`: whatever the index has on the day of the build. hadolint: DL3028 */
const gemUnpinned = {
    id: 'gem-unpinned',
    severity: 'warning',
    summary: 'gem install without a version',
    find: (subject) => looseInstalls(subject, {
        programs: /^gem$/,
        commands: [['install'], ['i']],
        valued: new Set(['-v', '--version', '-i', '--install-dir', '-n', '--bindir', '-s', '--source', '-P']),
        kind: 'gem',
        isPinned: (text, { words }) => text.includes(':') || /\.gem$/.test(text) || words.some((word) => /^(?:-v|--version)/.test(word)),
        hint: (name) => `write ${name}:<version>`,
    }),
};

;// CONCATENATED MODULE: ./build/core/pinning/rules/go-unpinned.js

/** `RUN go install example.org/tool@latest`: whatever the proxy has on the day of the build. hadolint: DL3062 */
const goUnpinned = {
    id: 'go-unpinned',
    severity: 'warning',
    summary: 'go install of a module without a version',
    find: (subject) => looseInstalls(subject, {
        programs: /^go$/,
        commands: [['install'], ['get']],
        valued: new Set(['-ldflags', '-tags', '-gcflags', '-asmflags', '-mod', '-modfile', '-o', '-p', '-C']),
        kind: 'Go module',
        // Without a version the module is that of the checkout.
        isPinned: (text) => !/@(?:latest|upgrade|patch|master|main|HEAD)$/.test(text),
        hint: (name) => `write ${name.replace(/@.*$/s, '')}@<version>`,
    }),
};

;// CONCATENATED MODULE: ./build/core/pinning/rules/npm-unpinned.js

/** `RUN npm install -g yarn`: whatever the registry has on the day of the build. hadolint: DL3016 */
const npmUnpinned = {
    id: 'npm-unpinned',
    severity: 'warning',
    summary: 'npm, yarn or pnpm install of a package without a version',
    find: (subject) => looseInstalls(subject, {
        programs: /^(?:npm|pnpm|yarn)$/,
        commands: [['install'], ['i'], ['add'], ['global', 'add']],
        valued: new Set(['--prefix', '--registry', '--cache', '--loglevel', '-w', '--workspace']),
        kind: 'npm package',
        // https://docs.npmjs.com/cli/commands/npm-install: a version stands behind the second @, a path is a folder.
        isPinned: (text) => /^.+@(?!latest$|next$)[^/]+$|^[./~]|^https?:|\.tgz$|^[^@]*\/|^git/.test(text),
        hint: (name) => `write ${name.replace(/@[a-z]+$/, '')}@<version>`,
    }),
};

;// CONCATENATED MODULE: ./build/core/pinning/rules/pip-no-hash.js



/** A requirement without a hash beside others that have one: pip refuses to install any of them then. */
const pipNoHash = {
    id: 'pip-no-hash',
    severity: 'warning',
    summary: 'a requirement without a hash where others have one',
    find: ({ environment, places }) => {
        const installed = installedByPip(environment.image.python.pip);
        if (!installed.some(({ hashed }) => hashed))
            return [];
        return installed.flatMap(({ requirement, hashed }) => {
            if (hashed || requirement.url !== undefined || requirement.kind !== 'named')
                return [];
            const { name } = requirement;
            const place = places.pip((0,names_requirement/* formatRequirement */.zP)(requirement))[0]?.place;
            const message = (0,unpinned/* notPinned */.a)('pip package', name, 'it has no hash, and others have one');
            return [{ subject: name, message, hint: `write --hash=sha256:<hash> behind ${name}`, place }];
        });
    },
};

;// CONCATENATED MODULE: ./build/core/pinning/subject/pip-open.js



function openRequirements({ environment, places }) {
    const installed = installedByPip(environment.image.python.pip);
    // No index of pip has a package of this name: it is a list for `conda install --file`.
    if (installed.some(({ requirement }) => requirement.kind === 'named' && requirement.name === 'python'))
        return [];
    return installed.flatMap(({ requirement, pinned }) => {
        if (pinned || requirement.kind !== 'named' || requirement.url !== undefined)
            return [];
        return [{ requirement, written: places.pip((0,names_requirement/* formatRequirement */.zP)(requirement)) }];
    });
}
/** The finding of an open requirement. */
function looseRequirement({ requirement, written }, why) {
    const { name } = requirement;
    return {
        subject: name,
        message: (0,unpinned/* notPinned */.a)('pip package', name, why),
        hint: `write ${name}==<version>`,
        place: written[0]?.place,
        fixes: written.flatMap((one) => pip_open_fixesOf(requirement, one)),
    };
}
// Name and extras; options stay as they are. Whether a marker holds is not asked: then the image says nothing of the line.
function pip_open_fixesOf({ name, specifier, marker }, { text, place, exact, element }) {
    if (!exact || !element || marker !== undefined)
        return [];
    const end = / --?[A-Za-z]/.exec(text)?.index ?? text.length;
    const head = text.slice(0, end).trimEnd();
    const [subject] = /^[A-Za-z0-9][A-Za-z0-9._-]*(?:[ \t]*\[[^\]]*\])?/.exec(head) ?? [];
    if (subject === undefined)
        return [];
    const wanted = { kind: 'pip', name, unlimited: specifier === '' };
    return [{ place, before: `${subject}==`, after: text.slice(head.length), wanted }];
}

;// CONCATENATED MODULE: ./build/core/pinning/rules/pip-range.js

/** `numpy>=1.20`, `numpy~=1.26`, `numpy==1.*`: the newest version that fits. */
const pipRange = {
    id: 'pip-range',
    severity: 'warning',
    summary: 'a pip package with a range or a wildcard for a version',
    find: (subject) => openRequirements(subject)
        .filter(({ requirement }) => requirement.specifier !== '')
        .map((open) => looseRequirement(open, `${open.requirement.specifier} leaves a choice`)),
};

;// CONCATENATED MODULE: ./build/core/pinning/rules/pip-unpinned.js

/** `numpy`: whatever the index has on the day of the build. */
const pipUnpinned = {
    id: 'pip-unpinned',
    severity: 'warning',
    summary: 'a pip package without a version',
    find: (subject) => openRequirements(subject)
        .filter(({ requirement }) => requirement.specifier === '')
        .map((open) => looseRequirement(open, 'any version will do')),
};

;// CONCATENATED MODULE: ./build/core/pinning/rules/pipe-to-shell.js


/** A download that a shell or an interpreter runs at once: `curl ... | sh`, `bash <(curl ...)`, `sh -c "$(curl ...)"`. */
const PIPES = [
    /\b(?:curl|wget)\b[^|;&\n]{0,1000}\|\s{0,10}(?:sudo\s{1,10}(?:-[A-Za-z]{1,5}\s{1,10})?)?(?:\/(?:usr\/)?bin\/)?(?:env\s{1,10})?(?:ba|da|z|k)?sh\b/,
    /\b(?:curl|wget)\b[^|;&\n]{0,1000}\|\s{0,10}(?:sudo\s{1,10})?(?:python[0-9.]{0,4}|perl|ruby|node)\b/,
    /\b(?:ba|da|z|k)?sh\s{1,10}(?:-[a-z]{0,5}\s{1,10})?(?:-c\s{0,10})?["']?(?:<|\$)\(\s{0,10}(?:curl|wget)\b/,
];
/** `RUN curl ... | sh`: a script that nobody pinned, and that may be cut off in the middle. hadolint: DL4006 */
const pipeToShell = {
    id: 'pipe-to-shell',
    severity: 'warning',
    summary: 'a download that is run without being checked',
    find: ({ environment }) => stepsOf(environment, 'RUN').flatMap((placed) => {
        const [text = ''] = placed.step.words;
        const scripts = placed.step.heredocs.map(([, body]) => body);
        const found = [text, ...scripts].flatMap((script) => PIPES.flatMap((pipe) => pipe.exec(script) ?? [])).at(0);
        if (found === undefined)
            return [];
        const subject = found.replace(/\s+/g, ' ').slice(0, 200);
        const place = placeInStep(environment, placed, Math.max(0, text.indexOf(found)), found.length);
        const message = `${(0,diagnostic/* quote */.hD)(urlFree(subject))} runs what a server answers that day`;
        const hint = 'ADD --checksum=sha256:<hash> the script, and run the file';
        return [{ subject: urlFree(subject), message, hint, place }];
    }),
};
// A URL may hold credentials; which one it was is told by the place.
function urlFree(text) {
    return text.replace(/https?:\/\/[^\s"')]+/g, (url) => {
        const host = /^https?:\/\/(?:[^/@\s]*@)?([A-Za-z0-9.-]+)/.exec(url)?.[1] ?? '';
        return `https://${host}/...`;
    });
}

;// CONCATENATED MODULE: ./build/core/pinning/rules/python-eol.js


/**
 * The last day, or month, of each line of Python that has ended, when this was written: a list in the code moves with releases, and not with
 * the clock of a machine. https://devguide.python.org/versions/
 */
const ENDED = new Map([
    ['2.6', '2013-10-29'],
    ['2.7', '2020-01-01'],
    ['3.0', '2009-06-27'],
    ['3.1', '2012-04-09'],
    ['3.2', '2016-02-20'],
    ['3.3', '2017-09-29'],
    ['3.4', '2019-03-18'],
    ['3.5', '2020-09-30'],
    ['3.6', '2021-12-23'],
    ['3.7', '2023-06-27'],
    ['3.8', '2024-10-07'],
    ['3.9', '2025-10-31'],
    ['3.10', '2026-10'],
]);
/** A line of Python that gets no security fixes any more. */
const pythonEol = {
    id: 'python-eol',
    severity: 'warning',
    summary: 'a version of Python that has reached its end of life',
    find: (subject) => [...fromConda(subject), ...fromBases(subject)],
};
function fromConda({ environment, places }) {
    return environment.image.python.conda.flatMap((text) => {
        const reading = (0,match_spec/* parseMatchSpec */.I0)(text);
        if (!reading.ok || reading.spec.name !== 'python')
            return [];
        // A range is not one version: `>=3.8` may well get 3.13.
        const [, line] = /^(?:==|~=)?(\d+\.\d+)(?:[.a-z][^,|]*)?$/.exec(reading.spec.version ?? '') ?? [];
        return looseLine(line, places.conda(text)[0]?.place);
    });
}
function fromBases(subject) {
    return externalBases(subject).flatMap(({ reference: { registry, path, tag }, place }) => {
        const official = registry === 'docker.io' && path === 'library/python';
        return looseLine(official ? /^(\d+\.\d+)(?:[.-]|$)/.exec(tag ?? '')?.[1] : undefined, place);
    });
}
function looseLine(line, place) {
    const ended = line === undefined ? undefined : ENDED.get(line);
    if (ended === undefined)
        return [];
    const message = `Python ${line} gets no security fixes since ${ended}`;
    return [{ subject: `python ${line}`, message, hint: 'move to a line that is maintained', place }];
}

;// CONCATENATED MODULE: ./build/core/pinning/rules/rpm-unpinned.js

/** An rpm package that RUN installs in whatever version the mirror has. hadolint: DL3033, DL3037, DL3041 */
const rpmUnpinned = {
    id: 'rpm-unpinned',
    severity: 'warning',
    summary: 'yum, dnf, microdnf or zypper install without a version',
    find: (subject) => looseInstalls(subject, {
        programs: /^(?:yum|dnf|dnf5|microdnf|tdnf|zypper)$/,
        commands: [['install'], ['in'], ['localinstall']],
        valued: new Set([
            '-c',
            '--config',
            '--installroot',
            '--releasever',
            '--setopt',
            '--enablerepo',
            '--disablerepo',
            '--repo',
            '-x',
            '--exclude',
            '-t',
            '--type',
            '-r',
            '--from',
        ]),
        kind: 'rpm package',
        // name-version or name-version-release; a number alone may belong to the name, as in gcc-toolset-11. Groups, files and
        // capabilities have no version.
        isPinned: (text) => /-\d[^-]*\.[^-]*(?:-[^-]+)?$|-\d[^-]*-\d[^-]*$|=|^[@./]|\/|\.rpm$|[()]/.test(text),
        hint: (name) => `write ${name}-<version>`,
    }),
};

;// CONCATENATED MODULE: ./build/core/pinning/rules/run-conda-unpinned.js


/** `RUN conda install numpy`: whatever the channels have on the day of the build. */
const runCondaUnpinned = {
    id: 'run-conda-unpinned',
    severity: 'warning',
    summary: 'conda install in RUN without a version',
    find: (subject) => looseInstalls(subject, {
        programs: /^(?:conda|mamba|micromamba)$/,
        commands: [['install'], ['create']],
        valued: new Set([
            '-c',
            '--channel',
            '-n',
            '--name',
            '-p',
            '--prefix',
            '-f',
            '--file',
            '--solver',
            '-r',
            '--root-prefix',
        ]),
        kind: 'conda package',
        isPinned: (text) => {
            const reading = (0,match_spec/* parseMatchSpec */.I0)(text);
            return !reading.ok || isNarrow(reading.spec.version);
        },
        hint: (name) => `write ${name}==<version>`,
        whyOf: (text) => {
            const reading = (0,match_spec/* parseMatchSpec */.I0)(text);
            const version = reading.ok ? reading.spec.version : undefined;
            return version === undefined || version === '*' ? undefined : `${version} leaves a choice`;
        },
        nameOf: (text) => {
            const reading = (0,match_spec/* parseMatchSpec */.I0)(text);
            return reading.ok ? reading.spec.name : text;
        },
    }),
};
// One equal sign stands for a prefix, which is what most people mean by a version here.
function isNarrow(version) {
    return version !== undefined && version !== '*' && !/[<>!~|,]/.test(version.replace(/^==/, ''));
}

;// CONCATENATED MODULE: ./build/core/pinning/rules/url-no-hash.js



/** A requirement that is a download: another file may stand there tomorrow. */
const urlNoHash = {
    id: 'url-no-hash',
    severity: 'warning',
    summary: 'a requirement that is a URL without a hash',
    find: ({ environment, places }) => installedByPip(environment.image.python.pip).flatMap(({ requirement, pinned }) => {
        const { url } = requirement;
        if (pinned || url === undefined || isVersionControl(url))
            return [];
        const place = places.pip((0,names_requirement/* formatRequirement */.zP)(requirement))[0]?.place;
        const hint = 'write #sha256=<hash> behind the URL';
        return [{ subject: url, message: (0,unpinned/* notPinned */.a)('URL', url, 'it has no hash'), hint, place }];
    }),
};
/** True for what pip gets from version control. https://pip.pypa.io/en/stable/topics/vcs-support/ */
function isVersionControl(url) {
    return /^(?:git|hg|svn|bzr)\+/.test(url);
}

;// CONCATENATED MODULE: ./build/core/pinning/rules/run-pip-unpinned.js



/** `RUN pip install numpy`: whatever the index has on the day of the build. hadolint: DL3013 */
const runPipUnpinned = {
    id: 'run-pip-unpinned',
    severity: 'warning',
    summary: 'pip install in RUN without a version',
    find: (subject) => looseInstalls(subject, {
        programs: /^(?:pip|pip3|pip[23]\.[0-9]+|uv|python|python3|python[23]\.[0-9]+)$/,
        commands: [['install'], ['pip', 'install'], ['uv', 'pip', 'install']],
        valued: new Set([
            ...['-r', '--requirement', '-c', '--constraint', '-e', '--editable', '-i', '--index-url', '--extra-index-url'],
            ...['-f', '--find-links', '-t', '--target', '--prefix', '--root', '--src', '--platform', '--python-version'],
            ...['--trusted-host', '--cache-dir', '--timeout', '--retries', '--proxy', '--log', '--cert', '--no-binary'],
            ...['--only-binary', '--progress-bar', '--upgrade-strategy', '--global-option', '--config-settings', '-C'],
            ...[
                '--build',
                '-b',
                '--python',
                '-p',
                '--index',
                '--default-index',
                '--implementation',
                '--abi',
                '--exists-action',
            ],
            ...['--index-strategy', '--link-mode', '--report', '--use-feature', '--keyring-provider', '--install-option'],
        ]),
        kind: 'pip package',
        isPinned: run_pip_unpinned_isFixed,
        hint: (name) => `write ${name}==<version>, or a requirements file`,
        nameOf: nameIn,
        whyOf: whyIn,
    }),
};
// `python -m pip install`: `-m` is an option, and `pip` the first operand. A constraints file may hold the version.
function run_pip_unpinned_isFixed(text, { words }) {
    if (words.some((word) => /^(?:-c|--constraint)(?:=|$)/.test(word)))
        return true;
    const reading = (0,names_requirement/* parseRequirement */.pP)(text);
    if (!reading.ok)
        return true;
    const { requirement } = reading;
    if (requirement.kind === 'url' || requirement.url !== undefined)
        return (0,names_requirement/* isPinned */.T4)(requirement) || (0,names_requirement/* hasFragment */.nQ)(requirement.url ?? '', /^sha(?:256|384|512)=/) || text.includes('$');
    return (0,names_requirement/* isPinned */.T4)(requirement) || /^\.|\/|\.(?:whl|tar\.gz|zip)$/.test(text);
}
function nameIn(text) {
    const reading = (0,names_requirement/* parseRequirement */.pP)(text);
    return reading.ok && reading.requirement.kind === 'named' ? reading.requirement.name : text;
}
function whyIn(text) {
    const reading = (0,names_requirement/* parseRequirement */.pP)(text);
    if (!reading.ok)
        return undefined;
    const { requirement } = reading;
    if (requirement.url !== undefined)
        return isVersionControl(requirement.url) ? 'it has no commit' : 'it has no hash';
    return requirement.kind === 'named' && requirement.specifier !== ''
        ? `${requirement.specifier} leaves a choice`
        : undefined;
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./build/core/pinning/rules/secret-file.js


/** Files whose purpose is to hold credentials. */
const NAMES = /^(?:\.env(?:\.(?!example$|sample$|template$|dist$)[A-Za-z0-9_-]+)?|\.netrc|_netrc|\.pypirc|\.git-credentials|id_(?:rsa|dsa|ecdsa|ed25519)|\.dockercfg|\.htpasswd)$/;
const PATHS = /(?:^|\/)(?:\.aws\/credentials|\.docker\/config\.json|\.kube\/config|\.azure\/accessTokens\.json)$/;
/** A file of credentials in the build context: a COPY lays it into a layer. */
const secretFile = {
    id: 'secret-file',
    severity: 'warning',
    summary: 'a file of credentials among the files that the steps copy',
    find: ({ environment }) => environment.files
        .filter(({ path }) => NAMES.test(external_node_path_.posix.basename(path)) || PATHS.test(path))
        .map(({ path }) => ({
        subject: path,
        message: `the build context hands ${(0,diagnostic/* quote */.hD)(path)} to the image`,
        hint: 'name it in .dockerignore, and mount it as a secret',
    })),
};

// EXTERNAL MODULE: ./build/core/text/reading-memo.js
var reading_memo = __webpack_require__(5051);
;// CONCATENATED MODULE: ./build/core/pinning/subject/secret-texts.js

// Prefixes that their issuers have chosen so that scanners find them, and the armour of keys.
// https://docs.github.com/en/code-security/secret-scanning/introduction/supported-secret-scanning-patterns
const FORMS = [
    { name: 'a private key', pattern: /-----BEGIN (?:[A-Z0-9]{1,20} ){0,3}PRIVATE KEY-----/ },
    { name: 'a GitHub token', pattern: /\b(?:gh[pousr]_[A-Za-z0-9]{36,255}|github_pat_[A-Za-z0-9_]{60,255})\b/ },
    { name: 'a GitLab token', pattern: /\bglpat-[A-Za-z0-9_-]{20,64}/ },
    { name: 'an AWS access key', pattern: /\b(?:AKIA|ASIA)(?![A-Z2-7]*EXAMPLE)[A-Z2-7]{16}\b/ },
    { name: 'a Google API key', pattern: /\bAIza[A-Za-z0-9_-]{35}\b/ },
    { name: 'a Slack token', pattern: /\bxox[abprs]-[A-Za-z0-9-]{10,200}/ },
    { name: 'a Stripe key', pattern: /\b[sr]k_live_[A-Za-z0-9]{20,200}/ },
    { name: 'a PyPI token', pattern: /\bpypi-AgEIcHlwaS5vcmc[A-Za-z0-9_-]{50,500}/ },
    { name: 'an npm token', pattern: /\bnpm_[A-Za-z0-9]{36}\b/ },
    { name: 'a Hugging Face token', pattern: /\bhf_[A-Za-z]{34}\b/ },
    { name: 'an Azure storage key', pattern: /\bAccountKey=[A-Za-z0-9+/]{80,90}={0,2}/ },
    { name: 'an OpenAI key', pattern: /\bsk-(?:proj-)?[A-Za-z0-9_-]{20,200}T3BlbkFJ[A-Za-z0-9_-]{20,200}/ },
];
/** The first secret of each form. */
const findSecrets = (0,reading_memo/* rememberReadings */.n)((text) => FORMS.flatMap(({ name, pattern }) => {
    const match = pattern.exec(text);
    return match === null ? [] : [{ name, start: match.index, length: match[0].length }];
}));
const NAME = /(?:^|_)(?:PASSWORD|PASSWD|PASSPHRASE|SECRET|TOKEN|API_?KEY|ACCESS_?KEY|PRIVATE_?KEY|CREDENTIALS?|ACCOUNT_?KEY|SAS_?TOKEN|CONNECTION_?STRING)(?:_?(?:ID|VALUE))?$/i;
/** Names that end like a secret and are none. */
const HARMLESS = /(?:^|_)(?:MAX|NUM|PAD|EOS|BOS|UNK|SEP|CLS|MASK|STOP|START|END|SPECIAL)_?(?:NEW_?)?TOKEN$|_KEY_?ID$/i;
/** True where a variable's name says that its value is a secret, and its value could be one. */
function isSecretVariable(name, value) {
    if (!NAME.test(name) || HARMLESS.test(name))
        return false;
    const plain = value.replace(/^(["'])(.*)\1$/s, '$2');
    // A variable, a path, a switch, and a placeholder hold nothing.
    return (plain.length >= 6 && !/[${}<>]/.test(plain) && !/^[./~]|^(?:true|false|none|null|x+|changeme|\d+)$/i.test(plain));
}

;// CONCATENATED MODULE: ./build/core/pinning/rules/secret-in-file.js

/** A token or a private key in one of the files that define an environment. */
const secretInFile = {
    id: 'secret-in-file',
    severity: 'warning',
    summary: 'a token or private key in a definition file',
    find: ({ environment }) => environment.documents.flatMap(({ path, text }) => findSecrets(text).map(({ name, start, length }) => ({
        subject: `${name} in ${path}`,
        message: `the file holds ${name}`,
        hint: 'revoke it, remove it from the history, and pass it as a secret',
        place: { path, start, end: start + length },
    }))),
};

;// CONCATENATED MODULE: ./build/core/pinning/rules/secret-in-variable.js



/** A secret in ENV, in the default of an ARG, or in the variables of a definition: whoever has the image or the file has it. */
const secretInVariable = {
    id: 'secret-in-variable',
    severity: 'warning',
    summary: 'a secret in ENV, ARG or the variables of a definition',
    find: (subject) => [...inSteps(subject, 'ENV'), ...inSteps(subject, 'ARG'), ...inVariables(subject)],
};
function inSteps({ environment }, keyword) {
    return stepsOf(environment, keyword).flatMap((placed) => {
        const text = placed.step.words.join(' ');
        return pairsOf(text).flatMap(({ name, value, start }) => {
            if (!isSecretVariable(name, value))
                return [];
            const place = placeInStep(environment, placed, start, name.length);
            return [loose(name, `${keyword} ${name}`, 'mount it: RUN --mount=type=secret,id=<id>', place)];
        });
    });
}
function inVariables({ environment, places }) {
    return Object.entries(environment.variables).flatMap(([name, value]) => isSecretVariable(name, value)
        ? [loose(name, `variable ${name}`, 'take it from a secret store when the job runs', places.key(name))]
        : []);
}
function loose(name, what, hint, place) {
    return { subject: name, message: `${(0,diagnostic/* quote */.hD)(what)} looks like a secret`, hint, place };
}
// `NAME=value NAME2="a b"`, and the old form `NAME value`.
function pairsOf(text) {
    const pairs = [...text.matchAll(/(?<=^|\s)([A-Za-z_][A-Za-z0-9_]*)=("(?:[^"\\]|\\.){0,4000}"|'[^']{0,4000}'|\S*)/g)];
    if (pairs.length > 0)
        return pairs.map(({ index, 1: name = '', 2: value = '' }) => ({ name, value, start: index }));
    const [, name = '', value = ''] = /^\s*([A-Za-z_][A-Za-z0-9_]*)\s+(\S.*)$/s.exec(text) ?? [];
    return name === '' ? [] : [{ name, value, start: text.indexOf(name) }];
}

;// CONCATENATED MODULE: ./build/core/pinning/rules/spark-unpinned.js


/** A Spark package that the repository may answer with another artifact: a range, a snapshot, or whatever is newest. */
const sparkUnpinned = {
    id: 'spark-unpinned',
    severity: 'warning',
    summary: 'a Spark package with a snapshot, a range or LATEST for a version',
    find: ({ environment, places }) => environment.image.spark.packages.flatMap((text) => {
        const reading = (0,maven/* parseMavenCoordinate */.x0)(text);
        const why = reading.ok ? (0,maven/* mavenLooseness */.vX)(reading.coordinate.version) : undefined;
        if (!reading.ok || why === undefined)
            return [];
        const subject = `${reading.coordinate.group}:${reading.coordinate.artifact}`;
        const place = places.spark(text)[0]?.place;
        return [
            { subject, message: (0,unpinned/* notPinned */.a)('Spark package', subject, why), hint: `write ${subject}:<version>`, place },
        ];
    }),
};

;// CONCATENATED MODULE: ./build/core/pinning/rules/syntax-floating.js

/** `# syntax=docker/dockerfile:1`: the frontend that reads the Dockerfile is the newest of its line. */
const syntaxFloating = {
    id: 'syntax-floating',
    severity: 'note',
    summary: 'a # syntax directive without a digest',
    find: ({ environment: { image } }) => {
        const { syntax } = image.steps;
        if (image.dockerfile === undefined || syntax === '' || syntax.includes('@sha256:'))
            return [];
        const { path, text } = image.dockerfile;
        const match = /^\uFEFF?(?:#[^\n]*\n)*?#[ \t]*syntax[ \t]*=[ \t]*(\S+)/i.exec(text);
        const start = match === null ? 0 : match[0].length - (match[1] ?? '').length;
        const written = match?.[1] ?? '';
        const place = { path, start, end: start + written.length };
        const behind = { path, start: place.end, end: place.end };
        const wanted = { kind: 'digest', reference: syntax };
        return [
            {
                subject: syntax,
                message: (0,unpinned/* notPinned */.a)('Dockerfile frontend', syntax, 'its tag moves'),
                hint: `write ${syntax}@sha256:<digest>`,
                place,
                fixes: written === '' ? [] : [{ place: behind, before: '@', after: '', wanted }],
            },
        ];
    },
};

;// CONCATENATED MODULE: ./build/core/pinning/rules/system-upgrade.js


const UPGRADES = new Map([
    ['apt', ['upgrade', 'full-upgrade', 'dist-upgrade']],
    ['apt-get', ['upgrade', 'dist-upgrade']],
    ['apk', ['upgrade']],
    ['yum', ['update', 'upgrade']],
    ['dnf', ['update', 'upgrade']],
    ['microdnf', ['update', 'upgrade']],
    ['zypper', ['update', 'up', 'dist-upgrade', 'dup']],
]);
/** `RUN apt-get upgrade`: every package of the base, in whatever version the mirror has. hadolint: DL3005, DL3035 */
const systemUpgrade = {
    id: 'system-upgrade',
    severity: 'note',
    summary: 'an upgrade of every package of the base image',
    find: ({ environment }) => runCommands(environment).flatMap((command) => {
        const [first, ...packages] = operands(command, new Set(['-o', '-c']));
        const upgrades = UPGRADES.get(command.program)?.includes(first?.text ?? '') === true;
        if (!upgrades || packages.length > 0)
            return [];
        const subject = `${command.program} ${first?.text}`;
        const message = `${(0,diagnostic/* quote */.hD)(subject)} leaves the versions to the day of the build`;
        return [{ subject, message, hint: 'use a newer base image, pinned by digest', place: command.placeOf(-1) }];
    }),
};

;// CONCATENATED MODULE: ./build/core/pinning/rules/vcs-no-commit.js




/** A requirement from version control that names a branch, a tag, or nothing: each may move. */
const vcsNoCommit = {
    id: 'vcs-no-commit',
    severity: 'warning',
    summary: 'a requirement from version control without a commit',
    find: ({ environment, places }) => installedByPip(environment.image.python.pip).flatMap(({ requirement, pinned }) => {
        const { url } = requirement;
        if (pinned || url === undefined || !isVersionControl(url))
            return [];
        const place = places.pip((0,names_requirement/* formatRequirement */.zP)(requirement))[0]?.place;
        const hint = 'write @<commit> with 40 hex digits behind the repository';
        return [{ subject: url, message: (0,unpinned/* notPinned */.a)('URL', url, 'it has no commit'), hint, place }];
    }),
};

;// CONCATENATED MODULE: ./build/core/pinning/rules.js


































/** Every rule, in the order of its findings and of docs/pinning.md. */
const PIN_RULES = [
    baseNoTag,
    baseLatest,
    baseNoDigest,
    syntaxFloating,
    pythonEol,
    condaUnpinned,
    condaRange,
    condaFuzzy,
    condaNoPython,
    condaNoPip,
    condaPythonTwice,
    condaNoChannels,
    condaChannelOrder,
    condaDefaults,
    pipUnpinned,
    pipRange,
    pipNoHash,
    vcsNoCommit,
    urlNoHash,
    sparkUnpinned,
    aptUnpinned,
    apkUnpinned,
    rpmUnpinned,
    systemUpgrade,
    runPipUnpinned,
    runCondaUnpinned,
    npmUnpinned,
    gemUnpinned,
    goUnpinned,
    addNoChecksum,
    pipeToShell,
    secretInVariable,
    secretInFile,
    secretFile,
];
/** The page that explains a rule. */
function rulePage(id) {
    return `https://github.com/terrarium-env/terrarium/blob/main/docs/pinning.md#${id}`;
}
const IDS = new Set(PIN_RULES.map(({ id }) => id));
/** True for the code of a rule. */
function isPinRule(code) {
    return IDS.has(code);
}

;// CONCATENATED MODULE: ./build/core/pinning/check.js







/**
 * What an environment leaves open, so that its next build may differ, and what does not belong into it. Severities are the rules'
 * own unless a policy gives another or `off`; comments in the files and the baseline take findings away.
 */
function findPins(environment) {
    const known = FOUND.get(environment);
    if (known !== undefined)
        return known;
    const found = findAll(environment);
    FOUND.set(environment, found);
    return found;
}
// Policies, the report and fixes ask one after the other.
const FOUND = new WeakMap();
function findAll(environment) {
    const subject = { environment, places: placesOf(environment) };
    const policies = new Map(Object.entries(environment.policies));
    return PIN_RULES.flatMap((rule) => {
        const severity = policies.get(rule.id) ?? rule.severity;
        if (severity === 'off')
            return [];
        const found = rule.find(subject).flatMap((loose) => pinOf(severity, rule, loose, environment) ?? []);
        return firstOfEach(found);
    });
}
/** The findings alone. */
function checkPins(environment) {
    return findPins(environment).map(({ diagnostic }) => diagnostic);
}
// A package that several lines name is one finding, which all of them correct.
function firstOfEach(found) {
    const same = Map.groupBy(found, ({ subject, diagnostic }) => JSON.stringify([subject, diagnostic.path]));
    return [...same.values()].flatMap((all) => all.slice(0, 1).map((first) => ({ ...first, fixes: all.flatMap(({ fixes }) => fixes) })));
}
function pinOf(severity, { id }, loose, environment) {
    const { source, accepted } = environment;
    const path = loose.place?.path ?? environment.image.dockerfile?.path ?? source;
    const document = documentsOf(environment).find((candidate) => candidate.path === path);
    const subject = (0,unpinned/* withoutCredentials */.r)(loose.subject);
    if (accepted.has((0,baseline/* fingerprint */.Rj)({ path, code: id, subject })))
        return undefined;
    const offset = loose.place?.start ?? 0;
    const ignored = document && ignoredAt(document.text, offset, id);
    if (ignored === 'ignored')
        return undefined;
    const hint = ignored === 'no-reason' ? `write the reason behind "terrarium: ignore[${id}]"` : loose.hint;
    const at = positionOf(document, offset);
    return { diagnostic: (0,findings/* finding */.g)(severity, id, loose.message, { path, at, hint }), subject, fixes: loose.fixes ?? [] };
}
/** The files of an environment, and the configuration where it names the base. */
function documentsOf({ documents, baseAt }) {
    return baseAt === undefined ? documents : [...documents, baseAt.document];
}
/** The files of several environments by path, each once. */
function documentsByPath(environments) {
    return new Map(environments.flatMap(documentsOf).map((document) => [document.path, document]));
}
// Also what has no place of its own stands somewhere: GitHub shows no annotation without a line.
function positionOf(document, offset) {
    return document === undefined ? { line: 1, column: 1 } : (0,place/* positionAt */.t$)(document.text, offset);
}


/***/ }),

/***/ 4316:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _$: () => (/* binding */ lineStarts),
/* harmony export */   mh: () => (/* binding */ lineAt),
/* harmony export */   t$: () => (/* binding */ positionAt)
/* harmony export */ });
/* harmony import */ var _text_reading_memo_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5051);

/** Offsets at which the lines of a text start, as editors and YAML count them. */
const lineStarts = (0,_text_reading_memo_js__WEBPACK_IMPORTED_MODULE_0__/* .rememberReadings */ .n)((text) => {
    const starts = [0];
    for (const { index, 0: end } of text.matchAll(/\r\n|\n|\r/g))
        starts.push(index + end.length);
    return starts;
});
/** Line and column of an offset. */
function positionAt(text, offset) {
    const line = lineIndex(text, offset);
    return { line: line + 1, column: offset - (lineStarts(text)[line] ?? 0) + 1 };
}
/** The line of an offset, without its end. */
function lineAt(text, offset) {
    const starts = lineStarts(text);
    const line = lineIndex(text, offset);
    const start = starts[line] ?? 0;
    const next = starts[line + 1];
    if (next === undefined)
        return { start, end: text.length };
    return { start, end: next - (text.startsWith('\r\n', next - 2) ? 2 : 1) };
}
function lineIndex(text, offset) {
    const starts = lineStarts(text);
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
        const middle = Math.ceil((low + high) / 2);
        if ((starts[middle] ?? 0) <= offset)
            low = middle;
        else
            high = middle - 1;
    }
    return low;
}


/***/ }),

/***/ 4675:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ entriesFor),
/* harmony export */   p: () => (/* binding */ yamlText)
/* harmony export */ });
/* harmony import */ var _normalize_kind_of_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9998);

const BASE = 'python:3.12-slim';
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
    return _normalize_kind_of_js__WEBPACK_IMPORTED_MODULE_0__/* .PACKAGE_FORMATS */ ._.has(format) ? `${path}\n    base: ${BASE}` : path;
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
/* harmony import */ var _diff_diff_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9941);
/* harmony import */ var _packages_diff_packages_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3389);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9427);



const REASONS = {
    new: 'No image of it is known, and what this is compared with does not have it.',
    'definition-changed': 'Its definition has another hash than the one before, so that no image of it is there yet.',
    'base-moved': 'An image of this definition is there, and its base has another digest by now.',
    'parent-changed': 'It is the same, and the environment that it stands on has another image.',
    'recipe-changed': 'It is the same, and the step that this version generates for its packages is another.',
    'image-missing': 'Nothing changed: an image was there and is gone, or the default branch did not build it yet.',
    'image-invalid': 'Its tag is there, and what stands behind it is not the image of this definition.',
    forced: 'It was asked for by force.',
    refreshed: 'It was asked for by refresh: its packages are solved anew.',
};
const ACTIONS = {
    reuse: 'An image with its key is there: nothing is built.',
    reused: 'An image with its key is there: nothing was built.',
    use: 'It installs nothing on its base: the base is its image.',
    used: 'It installs nothing on its base: the base is its image.',
    unknown: 'A registry does not say whether its image is there. A build job looks again before it builds.',
    unverified: 'It equals what this is compared with, whose image could not be looked up.',
    blocked: 'What it stands on failed, so that it was not tried.',
};
/** Why an environment is built, reused or used, at length: a line each, untrusted text. */
function explainRow(row) {
    const { status, detail, reason, image, changes, packages, steps, unbuilt, conflict, pins } = row;
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
        ...conflict.map((line) => `conflict: ${line}`),
        ...(pins.length === 0 ? [] : [`not pinned: ${pins.length}, terrarium pin shows them`]),
    ].filter((line) => line !== '');
}
function sentenceOf(status, reason) {
    const known = reason !== undefined && Object.hasOwn(REASONS, reason) ? REASONS[reason] : undefined;
    return known ?? ACTIONS[status] ?? '';
}
function costOf({ status, seconds, bytes }) {
    if (seconds === undefined)
        return [];
    const size = bytes === undefined ? '' : `, ${(0,_report_js__WEBPACK_IMPORTED_MODULE_2__/* .formatBytes */ .z3)(bytes)}`;
    return [`${status === 'build' ? 'last build' : 'took'}: ${(0,_report_js__WEBPACK_IMPORTED_MODULE_2__/* .formatSeconds */ .Xo)(seconds)}${size}`];
}
function historyOf({ oldHash, hash, renamedFrom, orderOnly }) {
    return [
        ...(renamedFrom === undefined ? [] : [`renamed from: ${renamedFrom}`]),
        ...(oldHash === undefined || oldHash === hash ? [] : [`hash: ${oldHash} -> ${hash}`]),
        ...(orderOnly ? ['order only: the same packages and channels in another order, which is a part of the hash'] : []),
    ];
}


/***/ }),

/***/ 9427:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  LU: () => (/* binding */ createReport),
  z3: () => (/* binding */ formatBytes),
  Xo: () => (/* binding */ formatSeconds),
  Pl: () => (/* binding */ headline)
});

// UNUSED EXPORTS: isSettled

// EXTERNAL MODULE: ./build/core/diff/diff.js
var diff = __webpack_require__(9941);
;// CONCATENATED MODULE: ./build/core/diff/metadata.js
/** What changed of an environment without being a part of its image. Values of variables are not shown: they may be secrets. */
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

// EXTERNAL MODULE: ./build/core/text/lcs.js
var lcs = __webpack_require__(9942);
// EXTERNAL MODULE: ./build/core/diff/steps.js
var steps = __webpack_require__(2883);
;// CONCATENATED MODULE: ./build/core/diff/unified-steps.js


/** Equal lines around what differs. */
const CONTEXT = 1;
/**
 * Docker steps of two definitions as a small unified diff: a line an instruction, and one for each command of `RUN a && b`.
 * Untrusted text; empty where they do not differ.
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

// EXTERNAL MODULE: ./build/core/pinning/check.js + 48 modules
var check = __webpack_require__(6604);
;// CONCATENATED MODULE: ./build/core/report/report.js




/** Gathers what a run has to say: a row for each environment that was planned, what is urgent first. */
function createReport(inputs) {
    const { plan, origins } = inputs;
    const rows = rowsOf(inputs);
    const planned = new Set([...rows.map(({ id }) => id), ...plan.failed.map(({ id }) => id)]);
    const candidates = origins.filter(({ id, selection }) => selection === 'candidate' && !planned.has(id));
    return {
        counts: countsOf(rows, plan.failed.length, candidates.length),
        repository: plan.repository ?? undefined,
        rows,
        failed: plan.failed,
        diagnostics: orderDiagnostics(inputs, candidates, planned),
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
/** `40 s`, `7 min`. */
function formatSeconds(seconds) {
    return seconds < 100 ? `${Math.round(seconds)} s` : `${Math.round(seconds / 60)} min`;
}
/** `800 kB`, `1.4 GB`. */
function formatBytes(bytes) {
    const [unit, name] = bytes >= 1e9 ? [1e9, 'GB'] : bytes >= 1e6 ? [1e6, 'MB'] : [1e3, 'kB'];
    return `${(bytes / unit).toFixed(bytes >= 1e9 ? 1 : 0)} ${name}`;
}
/** Counts in words: `1 to build, 98 reused, 1 failed; 3 candidates`. */
function headline({ counts, estimate }) {
    const { build, built, reused, used, failed, blocked, unknown, unverified, candidates } = counts;
    const asIs = { 'used as is': used, 'unchanged and not verified': unverified };
    const parts = Object.entries({ 'to build': build, built, reused, ...asIs, failed, blocked, unknown });
    const said = parts.flatMap(([words, count]) => (count === 0 ? [] : [`${count} ${words}`])).join(', ');
    const cost = estimate === undefined ? '' : ` (about ${formatSeconds(estimate)})`;
    const rest = candidates === 0 ? '' : `; ${candidates} ${candidates === 1 ? 'candidate' : 'candidates'}`;
    return `${said === '' ? 'no environment selected' : `${said}${cost}`}${rest}`;
}
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
function rowsOf({ plan, outcomes, head, before, renamed }) {
    const current = new Map(head.map((environment) => [environment.id, environment]));
    const old = new Map(before?.map((environment) => [environment.id, environment]));
    const became = new Map(outcomes?.map((outcome) => [outcome.item.hash, outcome]));
    const rows = plan.items.flatMap((item) => item.ids.map((id) => ({
        id,
        ...verdictOf(item, became.get(item.hash)),
        ...compare(item, current.get(id), old.get(id)),
        renamedFrom: renamed?.get(id),
    })));
    return rows.sort((a, b) => RANK[a.status] - RANK[b.status] || (a.id < b.id ? -1 : 1));
}
function verdictOf(item, outcome) {
    const reason = item.reason ?? undefined;
    const image = item.image ?? undefined;
    const { detail } = item;
    const { seconds: before, bytes } = item.estimate ?? {};
    const none = { packages: [], tail: [], conflict: [] };
    if (outcome === undefined)
        return { status: statusOf(item), reason, detail, image, seconds: before, bytes, ...none };
    const common = {
        status: outcome.status,
        reason,
        detail,
        image: undefined,
        seconds: outcome.seconds,
        bytes: undefined,
        ...none,
    };
    switch (outcome.status) {
        case 'failed': {
            const { message, hint } = outcome.error;
            return {
                ...common,
                detail: hint === undefined ? message : `${message}; ${hint}`,
                tail: outcome.tail,
                conflict: outcome.conflict ?? [],
            };
        }
        case 'blocked':
            return { ...common, detail: `it stands on ${outcome.by}, which failed` };
        default:
            return {
                ...common,
                image: outcome.image,
                bytes: outcome.recorded?.bytes,
                packages: outcome.recorded?.changes ?? [],
            };
    }
}
// Where the registry may not be read, a reviewer is told what the diff says.
function statusOf({ action, presumed }) {
    if (presumed === null)
        return action;
    return presumed === 'build' ? 'build' : 'unverified';
}
function compare({ hash }, current, old) {
    const changed = current !== undefined && old !== undefined && old.hash !== current.hash;
    return {
        name: current?.name,
        hash,
        oldHash: old?.hash,
        changes: changed ? (0,diff/* diffDefinitions */.e)(old.definition, current.definition) : [],
        orderOnly: changed && old.unorderedHash === current.unorderedHash,
        steps: changed ? unifiedSteps(old.definition, current.definition) : [],
        unbuilt: current !== undefined && old !== undefined ? diffMetadata(old, current) : [],
        pins: current === undefined ? [] : (0,check/* checkPins */.$q)(current),
    };
}
function countsOf(rows, failed, candidates) {
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
    };
}
// A finding names a file, not an environment. A file that something selected is defined in, or that none is defined in, counts.
function orderDiagnostics({ plan, origins, diagnostics }, candidates, planned) {
    const all = new Map([...plan.diagnostics, ...diagnostics].map((diagnostic) => [JSON.stringify(diagnostic), diagnostic]));
    const aside = new Set(candidates.map(({ source }) => source));
    const excluded = new Set(origins.flatMap(({ id, source, selection }) => (selection === 'excluded' && !planned.has(id) ? [source] : [])));
    for (const { id, source, selection } of origins) {
        if (selection !== 'declared' && selection !== 'configured' && !planned.has(id))
            continue;
        aside.delete(source);
        excluded.delete(source);
    }
    const shown = [...all.values()].filter(({ path }) => !excluded.has(path));
    return [...shown.filter(({ path }) => !aside.has(path)), ...shown.filter(({ path }) => aside.has(path))];
}


/***/ }),

/***/ 102:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $D: () => (/* binding */ renderPlanText),
/* harmony export */   IW: () => (/* binding */ renderDiagnostic),
/* harmony export */   fv: () => (/* binding */ renderWhy)
/* harmony export */ });
/* harmony import */ var _diff_diff_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9941);
/* harmony import */ var _packages_diff_packages_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3389);
/* harmony import */ var _text_safe_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5603);
/* harmony import */ var _candidates_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4675);
/* harmony import */ var _explain_row_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1315);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9427);






/** The report for a terminal: aligned columns, no colour. Diagnostics are left to `renderDiagnostic`. Ends with a line end. */
function renderPlanText(report) {
    const lines = [...tableLines(report), ...report.rows.flatMap(tailLines), ...candidateLines(report), (0,_report_js__WEBPACK_IMPORTED_MODULE_5__/* .headline */ .Pl)(report)];
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
function tableLines({ rows, failed }) {
    const entries = [
        ...failed.map(({ id, stage, cause }) => ({
            columns: ['failed', id, '', `${stage}: ${cause}`].map((text) => (0,_text_safe_text_js__WEBPACK_IMPORTED_MODULE_2__.logLine)(text)),
            below: [],
        })),
        ...rows.map(entryOf),
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
    const { id, status, oldHash, hash, detail, image, changes, packages, pins } = row;
    const short = (text) => text.slice(0, 12);
    const hashes = oldHash === undefined || oldHash === hash ? short(hash) : `${short(oldHash)} -> ${short(hash)}`;
    const below = [
        ...(image === undefined ? [] : [image]),
        ...(row.renamedFrom === undefined ? [] : [`renamed from ${row.renamedFrom}`]),
        ...(row.orderOnly ? ['order only: the same packages in another order, which costs a rebuild'] : []),
        ...changes.map(_diff_diff_js__WEBPACK_IMPORTED_MODULE_0__/* .formatChange */ .N),
        ...packages.map((change) => `resolved: ${(0,_packages_diff_packages_js__WEBPACK_IMPORTED_MODULE_1__/* .formatPackageChange */ .y)(change)}`),
        ...row.unbuilt.map((text) => `no rebuild for: ${text}`),
        ...row.conflict.map((text) => `conflict: ${text}`),
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
function candidateLines(report) {
    if (report.candidates.length === 0)
        return [];
    const entries = (0,_candidates_js__WEBPACK_IMPORTED_MODULE_3__/* .entriesFor */ .a)(report).flatMap((entry) => entry.split('\n'));
    return ['Candidates; to build them, add to terrarium.yml:', 'environments:', ...entries.map(indentedLine), ''];
}


/***/ }),

/***/ 9700:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ oneLine),
/* harmony export */   v: () => (/* binding */ contrast)
/* harmony export */ });
/** White space of any kind as single blanks. */
function oneLine(text) {
    return text.replace(/\s+/g, ' ').trim();
}
/** Characters of an equal start or end that are shown before and behind what differs. */
const AROUND = 24;
/** Two texts around what differs: long ones that differ in one word, cut at their ends, would look equal. */
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

/***/ 196:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ isGlob),
/* harmony export */   q: () => (/* binding */ parseGlob)
/* harmony export */ });
/* harmony import */ var _pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1838);

const MAX_ALTERNATIVES = 64;
const MAX_LENGTH = 1000;
/** True when the text is a pattern rather than a literal path. */
function isGlob(text) {
    return /[*?[{]/.test(text);
}
/**
 * Reads a case-sensitive pattern of `**` (any folders), `*`, `?`, `[...]` and `{a,b}`; `undefined` when it has more than
 * 1,000 characters, or its braces stand for more than 64 alternatives.
 */
function parseGlob(pattern) {
    if (pattern.length > MAX_LENGTH)
        return undefined;
    const alternatives = expandBraces(pattern)?.map(tokenize);
    return alternatives && ((path) => alternatives.some((tokens) => (0,_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesTokens */ .e_)(tokens, path)));
}
function tokenize(pattern) {
    const tokens = [];
    for (let at = 0; at < pattern.length; at += 1) {
        const char = pattern[at] ?? '';
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
        else
            tokens.push({ kind: 'char', char });
    }
    return tokens;
}
// Innermost braces first, one pair a round, for all that there is so far.
function expandBraces(pattern) {
    let open = [pattern];
    for (;;) {
        const next = open.flatMap(expandOne);
        if (next.length > MAX_ALTERNATIVES)
            return undefined;
        if (next.length === open.length && next.every((text, index) => text === open[index]))
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

/***/ 9942:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ align),
/* harmony export */   s: () => (/* binding */ gaps)
/* harmony export */ });
/** Cells of the table of a longest common subsequence, at most: beyond it everything in between counts as replaced. */
const MAX_CELLS = 4_000_000;
/** Both lists as one, along a longest common subsequence. */
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
/** What stands between the elements that both lists have in common, in order. */
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

/***/ 1838:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ec: () => (/* binding */ matchesFolder),
/* harmony export */   eK: () => (/* binding */ parseSet),
/* harmony export */   e_: () => (/* binding */ matchesTokens)
/* harmony export */ });
/**
 * Matches a whole path in time proportional to path times pattern. Patterns come from the repository: a backtracking regular
 * expression would let `*a*a*a*a*b` stop a run.
 */
function matchesTokens(tokens, path) {
    return lastMatch(tokens, path, false);
}
/** Matches a whole path, or a folder that it is in. */
function matchesFolder(tokens, path) {
    return lastMatch(tokens, path, true);
}
function lastMatch(tokens, path, folders) {
    let states = closure(tokens, arrive(tokens, new Set(), 0), '/');
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
// Tokens that may match nothing are skipped; `directories` may only be left at its start or behind a slash.
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
/** Reads `[abc]`, `[a-z]`, `[^a]` at an offset; `undefined` when it is not closed or a range runs backwards. */
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

/***/ 5051:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ rememberReadings)
/* harmony export */ });
/** Characters of the texts whose readings are kept: some thousand definition files. */
const MAX_CHARACTERS = 8_000_000;
/**
 * Remembers what a pure reader answered: every format asks for the same text, and then each stage again. The oldest texts are
 * forgotten beyond 8 million characters.
 */
function rememberReadings(read) {
    const readings = new Map();
    let characters = 0;
    return (text) => {
        const known = readings.get(text);
        if (known !== undefined)
            return known;
        const reading = read(text);
        readings.set(text, reading);
        characters += text.length;
        for (const oldest of readings.keys()) {
            if (characters <= MAX_CHARACTERS)
                break;
            readings.delete(oldest);
            characters -= oldest.length;
        }
        return reading;
    };
}


/***/ }),

/***/ 5603:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   logLine: () => (/* binding */ logLine)
/* harmony export */ });
/* unused harmony exports codeSpan, htmlText, codeBlock, isPlainText, suggestionBlock */
/** Characters of a line that is shown, at most. */
const MAX_LINE = 2000;
// What a terminal, a log viewer or a reader takes for something else than it is: controls (ESC, CR, LF, NEL), format
// characters (bidi controls, zero-width, tags), line and paragraph separators, white space that is no plain space, characters
// that are drawn as nothing, and halves of surrogate pairs.
const HIDDEN = String.raw `[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\u{34F}\u{115F}\u{1160}\u{17B4}\u{17B5}\u{180B}-\u{180F}\u{2800}\u{3164}\u{FE00}-\u{FE0F}\u{FFA0}\u{E0000}-\u{E0FFF}]|(?! )\p{Zs}`;
const IN_LINE = new RegExp(HIDDEN, 'gu');
const IN_SPAN = new RegExp(String.raw `${HIDDEN}|[\x60|\\]|^ | $`, 'gu');
// Where the runner would find a command: version 1 at `##[` anywhere in a line, version 2 at `::` behind white space. It
// compares by culture, which skips characters without weight, hence the spans of non-ASCII. A letter or digit before `::`
// keeps `channel::name` legible: that is no start of a line.
const COMMAND = /(?<=#[^ -~]*#[^ -~]*)\[|(?<=^ *):|(?<![A-Za-z0-9]):(?=[^ -~]*:)/gu;
/**
 * One line of untrusted text for logs and terminals, of at most `max` characters: what cannot be seen becomes `\u{hex}`, and
 * the Actions runner recognises no command in it.
 * https://github.com/actions/runner/blob/079cdb1d05fe0ec50f8c51de5a4fa51d0eb189b0/src/Runner.Common/ActionCommand.cs
 */
function logLine(text, max = MAX_LINE) {
    return cut(clip(text, max).replace(IN_LINE, escaped).replace(COMMAND, escaped), max);
}
/**
 * Untrusted text in GitHub Flavored Markdown, also in a table's cell: exactly one code span, never empty, with at most `max`
 * characters of content. Nothing in it is a link, a mention, an image or HTML. A table is cut into cells before spans are
 * read, hence no `|` and no `\` but in `\u{hex}`.
 */
function codeSpan(text, max = 200) {
    const shown = clip(text, max).replace(IN_SPAN, escaped);
    return `\`${shown === '' ? '(empty)' : cut(shown, max)}\``;
}
/** Untrusted text between HTML tags, on one line: every sign that Markdown or HTML could read is a character reference. */
function htmlText(text, max = 200) {
    const shown = cut(clip(text, max).replace(IN_LINE, escaped), max);
    return shown.replace(/[^A-Za-z0-9 ]/gu, (sign) => `&#${sign.codePointAt(0) ?? 0};`);
}
/** Lines of untrusted text as a fenced code block, which no line can close: its fence is longer than any in the text. */
function codeBlock(lines, language = 'text') {
    const shown = lines.map((line) => clip(line, MAX_LINE).replace(IN_LINE, escaped)).map((line) => cut(line, MAX_LINE));
    const longest = Math.max(2, ...shown.flatMap((line) => line.match(/`+/g) ?? []).map((run) => run.length));
    const fence = '`'.repeat(longest + 1);
    return [`${fence}${language}`, ...shown, fence].join('\n');
}
function escaped(char) {
    return `\\u{${(char.codePointAt(0) ?? 0).toString(16)}}`;
}
// One character more than is shown is enough to know that the text is too long: no character becomes shorter.
function clip(text, max) {
    return text.slice(0, max + 1);
}
// Neither a `\u{hex}` nor a surrogate pair is cut in two.
function cut(shown, max) {
    if (shown.length <= max)
        return shown;
    return `${shown.slice(0, Math.max(0, max - 3)).replace(/\\(?:u(?:\{[0-9a-f]{0,6})?)?$|[\uD800-\uDBFF]$/, '')}...`;
}
/** True for text in which everything can be seen as it is: nothing that a reader takes for something else than it is. */
function isPlainText(text) {
    return text.split('\n').every((line) => line.length <= MAX_LINE && line.replace(/\t/g, ' ').search(IN_LINE) < 0);
}
/**
 * Whole lines as a suggestion of a review, to be applied as they are: only for text that `isPlainText` lets through.
 * https://docs.github.com/en/pull-requests/collaborating-with-pull-requests/reviewing-changes-in-pull-requests/commenting-on-a-pull-request
 */
function suggestionBlock(text) {
    const longest = Math.max(2, ...(text.match(/`+/g) ?? []).map((run) => run.length));
    const fence = '`'.repeat(longest + 1);
    return `${fence}suggestion\n${text}\n${fence}`;
}


/***/ }),

/***/ 9418:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D: () => (/* binding */ readToml)
});

// EXTERNAL MODULE: ./node_modules/smol-toml/dist/index.js + 8 modules
var dist = __webpack_require__(3292);
// EXTERNAL MODULE: ./build/core/model/findings.js
var findings = __webpack_require__(3644);
// EXTERNAL MODULE: ./build/core/text/reading-memo.js
var reading_memo = __webpack_require__(5051);
;// CONCATENATED MODULE: ./build/core/text/toml-string.js
/**
 * Reads a string of TOML 1.0 that starts at an offset of a valid text, and answers where it ends; without a value where it has an
 * escape that TOML 1.0 does not know. https://toml.io/en/v1.0.0#string
 */
function tomlString(text, start) {
    const quote = text.charAt(start);
    const marks = text.startsWith(quote.repeat(3), start) ? 3 : 1;
    const close = closingQuote(text, start + marks, quote, marks);
    const content = text.slice(marks === 3 && text[start + marks] === '\n' ? start + marks + 1 : start + marks, close);
    return { value: quote === '"' ? unescaped(content) : content, end: Math.min(close + marks, text.length) };
}
/** Offset of the quotes that end a string; up to two more may stand before three. */
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
 * The tree of a TOML document with the positions of its keys and values. The text was accepted by the library before,
 * which reads some dates that are none; they and what only 1.1 allows are refused here. Linear. https://toml.io/en/v1.0.0
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
// The maps by key are of no use to a reader of the tree.
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
/** The table that a dotted key leads to; of a list of tables it is the last one. */
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
/** Reads a dotted key, and the white space around it. */
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
/** Reads what the pattern matches at the place where the scan stands. */
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
// Positions are asked for in the order of the text: each line is counted once.
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
 * Reads a TOML 1.0 document as the tree that YAML has: strings are scalars that are not plain; numbers, booleans and dates are plain
 * ones with their text. Refused with a position: syntax errors, what only TOML 1.1 allows, and documents beyond 200,000 nodes or
 * 64 levels. https://toml.io/en/v1.0.0
 */
function readToml(written, path) {
    const reading = readText(written);
    return reading.ok ? reading : { ok: false, diagnostic: { ...reading.diagnostic, path } };
}
const readText = (0,reading_memo/* rememberReadings */.n)(toml_readDocument);
function toml_readDocument(written) {
    const text = written.replaceAll('\r\n', '\n');
    if (text.startsWith('\uFEFF'))
        return refuse('toml-syntax', BOM, { line: 1, column: 1 });
    const values = parseValues(text);
    if (!values.ok)
        return refuse('toml-syntax', values.message, values.at);
    const tree = tomlTree(text, { nodes: MAX_NODES, depth: MAX_DEPTH });
    if (!tree.ok)
        return refuse(tree.code, tree.code === 'toml-limits' ? LIMITS : tree.message, tree.at);
    const unequal = difference(tree.root, values.root);
    if (unequal !== undefined)
        return refuse('toml-syntax', 'the value is not read alike by every TOML reader', unequal);
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
// One text may stand at several paths: whoever asked adds its own.
function refuse(code, message, at) {
    return { ok: false, diagnostic: (0,findings/* finding */.g)('error', code, message, { path: '', at }) };
}
// The tree is a second reading of the text. Where it says something else than the library, neither is trusted.
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
// The library has no negative zero among integers.
function numberOf(text) {
    const plain = text
        .replaceAll('_', '')
        .replace(/inf$/, 'Infinity')
        .replace(/^[-+]?nan$/, 'NaN');
    return /^[-+]0$/.test(plain) ? 0 : Number(plain);
}


/***/ }),

/***/ 6334:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CP: () => (/* binding */ keyIdentity),
/* harmony export */   GZ: () => (/* binding */ isUnreadable),
/* harmony export */   h0: () => (/* binding */ scalarType)
/* harmony export */ });
// The scalars that YAML 1.1 (PyYAML, which conda and Azure ML's tools read like) and YAML 1.2 (ruamel.yaml) do not both read as
// strings. A plain `-_` or `._` counts as a number because ruamel.yaml tries to make one of it, and fails.
// https://github.com/yaml/pyyaml/blob/6.0.2/lib/yaml/resolver.py#L170
// https://yaml.org/spec/1.2.2/#103-core-schema
const BOOLEAN = /^(?:yes|Yes|YES|no|No|NO|true|True|TRUE|false|False|FALSE|on|On|ON|off|Off|OFF|y|Y|n|N)$/;
const NULL = /^(?:~|null|Null|NULL|)$/;
const INTEGER = /^(?:[-+]?(?:0b[01_]+|0o?[0-7_]+|0x[0-9a-fA-F_]+|[0-9][0-9_]*(?::[0-5]?[0-9])*)|[-+][0-9_]+)$/;
const FLOAT = /^(?:[-+]?(?:[0-9][0-9_]*(?::[0-5]?[0-9])*\.[0-9_]*(?:[eE][-+]?[0-9]+)?|\.[0-9_]+(?:[eE][-+]?[0-9]+)?|[0-9][0-9_]*[eE][-+]?[0-9]+|\.(?:inf|Inf|INF))|\.(?:nan|NaN|NAN))$/;
const TIMESTAMP = /^[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}(?:[Tt \t]|$)/;
const TRUE = /^(?:yes|true|on|y)$/i;
/** The type that a plain scalar has for some YAML reader, when that is not a string. */
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
 * What a plain key is to a reader that gives it a type: readers take keys of one identity for one key, as `true` is 1 to Python.
 * `'unknown'` may be any other key that is no string; `undefined` is a string.
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
// `=` and `<<` have types of their own in YAML 1.1, and numbers without digits and dates that no calendar has cannot be built.
const NO_DIGITS = /^(?:=|<<|[-+]?(?:0[box])?_+|[-+]?\._+(?:[eE][-+]?[0-9]+)?)$/;
const DATE = /^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:[Tt]|[ \t]+)([0-9]{1,2}):([0-9]{2}):([0-9]{2})|$)/;
const ZONE = /[-+]([0-9]{1,2})(?::([0-9]{2}))?$/;
/** True for a plain scalar that makes some YAML reader fail. */
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

/***/ 2618:
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
// EXTERNAL MODULE: ./build/core/text/reading-memo.js
var reading_memo = __webpack_require__(5051);
;// CONCATENATED MODULE: ./build/core/text/yaml-text.js

/** Limits of one document. */
const MAX_LINES = 200_000;
const MAX_NODES = 200_000;
const MAX_DEPTH = 64;
const LIMITS = `expected at most ${MAX_LINES} lines, ${MAX_NODES} nodes and ${MAX_DEPTH} levels`;
// What YAML 1.1 does not allow in a stream, what only YAML 1.1 takes for the end of a line (NEL, LS, PS), a carriage return
// that only some readers take for one, and a byte order mark in the middle.
// https://yaml.org/spec/1.1/#id868524 https://yaml.org/spec/1.2.2/#54-line-break-characters
const UNREADABLE = /[^\t\n\r\x20-\x7E\xA0-\u2027\u202A-\uD7FF\uE000-\uFEFE\uFF00-\uFFFD\u{10000}-\u{10FFFF}]|\r(?!\n)/u;
/**
 * Finds what YAML readers do not read alike, or what would take a parser long: characters, tabs between tokens (PyYAML knows
 * none, but JSON does), directives other than a version, and documents beyond the limits. Linear.
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
// The lexer adds signs of its own, all of them control characters: start of a document, end of broken flow, scalar.
const SCALAR_SIGN = '\u001F';
const SIGN = /^[\u0002\u0018\u001F]$/;
function checkTokens(text, json) {
    const scan = {
        offset: 0,
        nodes: 0,
        open: [],
        opened: 0,
        header: undefined,
        lineStart: true,
        bare: false,
        afterBare: false,
    };
    for (const token of new dist/* Lexer */.JG().lex(text)) {
        const fault = scan.bare ? checkBareScalar(scan, token, text) : checkToken(scan, token, text);
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
// They are part of the text where they are longer than the indentation that the header says.
const TRAILING_BLANKS = {
    code: 'yaml-syntax',
    message: 'lines of blanks behind a block scalar are not read alike by every YAML reader',
    hint: 'remove the blanks',
};
// PyYAML wants one blank at least, also where the scalar is the whole document.
const NO_INDENT = { code: 'yaml-syntax', message: 'expected the block scalar to be indented' };
// ruamel.yaml takes the indentation from such a line, and a tab may end the scalar.
const LEADING_BLANKS = {
    code: 'yaml-syntax',
    message: 'a block scalar that starts with a line of white space is not read alike by every YAML reader',
    hint: 'remove the blanks',
};
// PyYAML takes both for indicators within brackets, whatever follows.
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
// PyYAML wants the colon on the line of the key.
const LONELY_COLON = {
    code: 'yaml-key',
    message: 'a colon that starts a line is not read alike by every YAML reader',
    hint: 'write key: value on one line',
};
// Within brackets ruamel.yaml reads on, but behind a quoted key of a map.
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
// PyYAML knows no other names: https://github.com/yaml/pyyaml/blob/6.0.2/lib/yaml/scanner.py#L900
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
// PyYAML makes two broken characters of the pair that JSON writes a character beyond U+FFFF as.
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
        case 'flow-seq-end':
            scan.open.pop();
            return undefined;
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
// Each item, key and value of a document has such an indicator: twice as many cannot stay within the limit of nodes.
function countNode(scan) {
    scan.nodes += 1;
    return scan.nodes > 2 * MAX_NODES ? TOO_MUCH : undefined;
}
function checkDirective(token) {
    if (/^%YAML 1\.[12]$/.test(token))
        return undefined;
    return { code: 'yaml-syntax', message: 'expected no directive but %YAML 1.1 or %YAML 1.2', hint: 'remove it' };
}
// JSON has one reading, whatever YAML readers make of it.
const JSON_MAY = [TAB, SURROGATE, LONELY_COLON, FLOW_COLON];

// EXTERNAL MODULE: ./build/core/text/yaml-scalar.js
var yaml_scalar = __webpack_require__(6334);
;// CONCATENATED MODULE: ./build/core/text/yaml-tree.js



/** Why a document is refused, and where. */
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
    const conversion = { text, locate, anchors: new Map(), nodes: 0 };
    return convertNode(conversion, contents, 0, 0).node;
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
// PyYAML refuses a name that is declared twice: https://github.com/yaml/pyyaml/blob/6.0.2/lib/yaml/composer.py#L74
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
        throw new Refusal('yaml-tag', offset, `tag ${JSON.stringify(tag.slice(0, 100))} is not read`, 'remove the tag');
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
// Where the text ends without a line break, a block scalar has none at its end either (PyYAML, ruamel.yaml; the specification
// keeps the break "if present"): https://yaml.org/spec/1.2.2/#8112-block-chomping-indicator
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
// PyYAML reads a key on one line and of at most 1,024 characters, also where YAML 1.2 would read on.
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
// What the map gives itself wins, then the first source that has the key, as PyYAML merges:
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
 * Reads one YAML document as the tools read it that install from it, aliases and merge keys expanded. Refused with a position:
 * syntax errors, duplicate keys, several documents, tags other than `!!str`, `!!seq` and `!!map`, keys that are no strings, what
 * PyYAML (YAML 1.1) and ruamel.yaml (YAML 1.2) do not read alike, and documents beyond 200,000 lines, 200,000 nodes (those behind
 * aliases count each time) or 64 levels. A file `*.json` that holds JSON is read as JSON.
 */
function readYaml(written, path) {
    const reading = isJson(written, path) ? readJsonText(written) : readText(written);
    return reading.ok ? reading : { ok: false, diagnostic: { ...reading.diagnostic, path } };
}
const readText = (0,reading_memo/* rememberReadings */.n)((written) => readDocument(written, false));
const readJsonText = (0,reading_memo/* rememberReadings */.n)((written) => readDocument(written, true));
function readDocument(written, json) {
    const text = written.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
    const fault = checkYamlText(text, json);
    if (fault !== undefined)
        return refuse(fault.code, positionOf(text, fault.offset), fault.message, fault.hint);
    const lines = new dist/* LineCounter */.HN();
    const documents = (0,dist/* parseAllDocuments */.hR)(text, { ...OPTIONS, lineCounter: lines });
    const [document, second] = Array.isArray(documents) ? documents : [];
    if (document === undefined)
        return { ok: true, root: { kind: 'scalar', at: diagnostic/* START */.d3, text: '', plain: true } };
    const error = document.errors[0] ?? document.warnings[0];
    if (error !== undefined) {
        const code = error.code === 'TAG_RESOLVE_FAILED' ? 'yaml-tag' : 'yaml-syntax';
        return refuse(code, locate(lines, error.pos[0]), firstLine(error.message));
    }
    if (second !== undefined)
        return refuse('yaml-syntax', locate(lines, second.range[0]), SEVERAL, ONE);
    return convert(document.contents, text, lines);
}
// Duplicate keys are found while converting: the library compares every key with every other.
const OPTIONS = { schema: 'failsafe', prettyErrors: false, uniqueKeys: false, logLevel: 'silent' };
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
    if (!/\.json$/i.test(path))
        return false;
    try {
        JSON.parse(text);
        return true;
    }
    catch {
        return false;
    }
}
// One text may stand at several paths: whoever asked adds its own.
function refuse(code, at, message, hint) {
    return { ok: false, diagnostic: (0,findings/* finding */.g)('error', code, message, { path: '', at, hint }) };
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

/***/ 5291:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mo: () => (/* binding */ REGISTRY),
/* harmony export */   Sq: () => (/* binding */ COMMON),
/* harmony export */   X$: () => (/* binding */ REPOSITORIES),
/* harmony export */   iC: () => (/* binding */ BUILDER),
/* harmony export */   readArguments: () => (/* binding */ readArguments)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var _core_model_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1193);


/** Flags that every command has. */
const COMMON = [
    { name: 'root', kind: 'text', value: '<dir>', help: 'folder to read (default: .)' },
    {
        name: 'config',
        kind: 'text',
        value: '<file>',
        help: 'configuration, relative to the root (default: terrarium.yml)',
    },
    { name: 'help', kind: 'flag', help: 'show this help' },
];
/** Flags of the commands that may build. */
const BUILDER = [
    { name: 'load', kind: 'flag', help: 'build into the local engine, and look there as well; push nothing' },
    { name: 'builder', kind: 'text', value: '<name>', help: 'buildx builder (default: the current one)' },
    { name: 'network', kind: 'text', value: '<mode>', help: 'network of RUN steps' },
    { name: 'provenance', kind: 'text', value: '<value>', help: 'provenance of BuildKit (default: false)' },
    { name: 'sbom', kind: 'text', value: '<value>', help: 'SBOM of BuildKit (default: false)' },
    { name: 'secret', kind: 'list', value: '<id=...>', help: 'secret, as docker buildx build takes it (repeatable)' },
    { name: 'ssh', kind: 'list', value: '<agent>', help: 'SSH agent, as docker buildx build takes it (repeatable)' },
    { name: 'cache-from', kind: 'list', value: '<source>', help: 'BuildKit cache to import (repeatable)' },
    { name: 'cache-to', kind: 'list', value: '<target>', help: 'BuildKit cache to export (repeatable)' },
];
/** Where the commands that ask registries look. */
const REPOSITORIES = [
    { name: 'repository', kind: 'text', value: '<repository>', help: 'where images are looked for and pushed to' },
    {
        name: 'lookup-repository',
        kind: 'list',
        value: '<repository>',
        help: 'read-only repository to look in as well (repeatable)',
    },
];
/** Flags of the commands that plan. */
const REGISTRY = [
    ...REPOSITORIES,
    { name: 'base-ref', kind: 'text', value: '<commit>', help: 'compare with the merge base of this commit and HEAD' },
    { name: 'force', kind: 'list', value: '<id|all>', help: 'build anew although the image exists (repeatable)' },
    { name: 'refresh', kind: 'list', value: '<id|all>', help: 'solve packages anew, and build with them (repeatable)' },
];
/** Reads the arguments of a command; what is not known is a usage error. */
function readArguments(flags, args) {
    const options = Object.fromEntries(flags.map(({ name, kind }) => [
        name,
        { type: kind === 'flag' ? 'boolean' : 'string', multiple: kind === 'list' },
    ]));
    const { values, positionals } = parse(options, args);
    const text = (name) => {
        const value = values[name];
        return typeof value === 'string' ? value : undefined;
    };
    const list = (name) => {
        const value = values[name];
        return Array.isArray(value) ? value.filter((entry) => typeof entry === 'string') : [];
    };
    const flag = (name) => values[name] === true;
    const count = (name, fallback) => {
        const value = text(name);
        if (value === undefined)
            return fallback;
        if (/^[1-9][0-9]{0,5}$/.test(value))
            return Number(value);
        throw new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .TerrariumError */ .q('usage', `expected a positive number for --${name}, received ${JSON.stringify(value)}`);
    };
    return {
        positionals,
        root: text('root') ?? '.',
        config: text('config'),
        json: flag('json'),
        help: flag('help'),
        text,
        list,
        flag,
        count,
    };
}
function parse(options, args) {
    try {
        return (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({ args: [...args], options, allowPositionals: true, strict: true });
    }
    catch (error) {
        const message = error instanceof Error ? (error.message.split('. ', 1)[0] ?? '') : String(error);
        throw new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .TerrariumError */ .q('usage', message, { hint: 'terrarium <command> --help lists the flags' });
    }
}


/***/ }),

/***/ 8702:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q2: () => (/* binding */ printJson),
/* harmony export */   aE: () => (/* binding */ printDiagnostics),
/* harmony export */   yy: () => (/* binding */ print)
/* harmony export */ });
/* harmony import */ var _core_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4169);
/* harmony import */ var _core_report_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(102);


/** Writes to stdout: results only. */
function print(text) {
    process.stdout.write(text.endsWith('\n') ? text : `${text}\n`);
}
// JSON leaves these as they are, and a terminal may obey them.
function escapeControls(json) {
    const asEscape = (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`;
    return json.replace(/[\u007f-\u009f]/g, asEscape);
}
/** Writes JSON to stdout. */
function printJson(value) {
    process.stdout.write(`${escapeControls(JSON.stringify(value, undefined, 2))}\n`);
}
/** Writes findings to stderr, worst first. */
function printDiagnostics(diagnostics) {
    for (const diagnostic of (0,_core_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .worstFirst */ .md)(diagnostics))
        process.stderr.write(`${(0,_core_report_text_js__WEBPACK_IMPORTED_MODULE_1__/* .renderDiagnostic */ .IW)(diagnostic)}\n`);
}


/***/ })

};
