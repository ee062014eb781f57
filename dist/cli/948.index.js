export const id = 948;
export const ids = [948,345,253];
export const modules = {

/***/ 9566:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BV: () => (/* binding */ decodeOptional),
/* harmony export */   I6: () => (/* binding */ findingsFor),
/* harmony export */   L: () => (/* binding */ checkKeys),
/* harmony export */   Ms: () => (/* binding */ entryOf),
/* harmony export */   P2: () => (/* binding */ decodeMap),
/* harmony export */   VX: () => (/* binding */ decodeList),
/* harmony export */   g7: () => (/* binding */ decodeText),
/* harmony export */   hD: () => (/* binding */ quote),
/* harmony export */   hs: () => (/* binding */ decodeTexts),
/* harmony export */   sc: () => (/* binding */ decodeString),
/* harmony export */   z8: () => (/* binding */ report),
/* harmony export */   zC: () => (/* binding */ decodeStrings)
/* harmony export */ });
/* unused harmony export decodeBoolean */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2807);
/* harmony import */ var _yaml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9483);


function findingsFor(path) {
    return { path, diagnostics: [] };
}
/** Adds a diagnostic at a position of the file. */
function report(findings, severity, code, message, at, hint) {
    const position = at === undefined ? {} : { line: at.line, column: at.column };
    const text = { message: (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .redact */ .E)(message), ...(hint ? { hint: (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .redact */ .E)(hint) } : {}) };
    findings.diagnostics.push({ severity, code, path: findings.path, ...position, ...text });
}
/** The entry of a key, or `undefined`. */
function entryOf(map, key) {
    return map.entries.find((entry) => entry.key === key);
}
/** Reports every key of the map that is not known, with the known ones. */
function checkKeys(findings, map, known, where) {
    for (const entry of map.entries) {
        if (known.includes(entry.key))
            continue;
        const hint = `remove it, or use one of: ${known.join(', ')}`;
        report(findings, 'error', 'unknown-field', `unknown field ${quote(entry.key)} in ${where}`, entry.at, hint);
    }
}
/** Reads a string. A plain scalar that some YAML reader takes for another type is an error: quoting says what is meant. */
function decodeString(findings, node, what) {
    if (node.kind !== 'scalar')
        return mismatch(findings, node, what, 'a string');
    const type = node.plain ? (0,_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .scalarType */ .h)(node.text) : undefined;
    if (type === undefined)
        return node.text;
    const message = `expected a string for ${what}, received ${quote(node.text)}, which YAML reads as a ${type}`;
    const hint = type === 'null' ? 'give a value, or remove the key' : `quote it: "${node.text}"`;
    report(findings, 'error', 'yaml-type', message, node.at, hint);
    return undefined;
}
/** Reads a scalar as it is written, where the schema allows numbers: `1.10` stays `1.10`. */
function decodeText(findings, node, what) {
    if (node.kind !== 'scalar')
        return mismatch(findings, node, what, 'a string or a number');
    if (!node.plain || !['boolean', 'null'].includes((0,_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .scalarType */ .h)(node.text) ?? ''))
        return node.text;
    return decodeString(findings, node, what);
}
/** Reads `true` or `false`. */
function decodeBoolean(findings, node, what) {
    if (node.kind === 'scalar' && node.plain && /^(?:true|false)$/.test(node.text))
        return node.text === 'true';
    return mismatch(findings, node, what, 'true or false');
}
function decodeMap(findings, node, what) {
    return node.kind === 'map' ? node : mismatch(findings, node, what, 'a map');
}
function decodeList(findings, node, what) {
    return node.kind === 'list' ? node.items : mismatch(findings, node, what, 'a list');
}
/** Reads a list of strings; elements that are none are reported and left out. */
function decodeStrings(findings, node, what) {
    const items = decodeList(findings, node, what);
    return items?.flatMap((item) => decodeString(findings, item, `an element of ${what}`) ?? []);
}
/** Reads a map from names to texts. */
function decodeTexts(findings, node, what) {
    const map = decodeMap(findings, node, what);
    if (map === undefined)
        return undefined;
    const pairs = map.entries.map((entry) => [entry.key, decodeText(findings, entry.value, `${what}.${entry.key}`)]);
    return Object.fromEntries(pairs.filter((pair) => pair[1] !== undefined));
}
/** Reads the value of a key, where the map has it. */
function decodeOptional(findings, map, key, decode) {
    const entry = entryOf(map, key);
    return entry === undefined ? undefined : decode(findings, entry.value, key);
}
/** Shows untrusted text in a message: quoted, on one line, at most 100 characters. */
function quote(text) {
    return JSON.stringify(text.length > 100 ? `${text.slice(0, 100)}...` : text);
}
function mismatch(findings, node, what, expected) {
    const received = node.kind === 'scalar' ? quote(node.text) : `a ${node.kind}`;
    report(findings, 'error', 'wrong-type', `expected ${expected} for ${what}, received ${received}`, node.at);
    return undefined;
}


/***/ }),

/***/ 3498:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ diffDefinitions),
  N: () => (/* binding */ formatChange)
});

// EXTERNAL MODULE: ./build/core/names/reference.js
var names_reference = __webpack_require__(1556);
;// CONCATENATED MODULE: ./build/core/diff-steps.js

/** What a base is called that is an environment of this tree. */
const PARENT = 'parent';
/** What a base is known by, whatever its tag: its repository. */
function baseName(base) {
    if (base === undefined || base.parent !== '')
        return PARENT;
    const reference = (0,names_reference/* parseReference */.F2)(base.reference);
    return reference === undefined ? base.reference : (0,names_reference/* formatRepository */.Sh)(reference);
}
/**
 * Instructions that were added, removed and changed. The stages are one list of lines, each led by its FROM, so that a stage
 * that comes in between changes no other.
 */
function diffInstructions(before, after) {
    const numbered = before.steps.stages.length === after.steps.stages.length;
    const [old, current] = [linesOf(before, numbered), linesOf(after, numbered)];
    return gaps(old, current).flatMap(({ removed, added }) => diffGap(removed, added));
}
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
    const text = [...flags, ...step.words, ...step.heredocs.map(([, body]) => body)].join(' ');
    return { stage, keyword: step.keyword, key: JSON.stringify([step.keyword, flags, step.words, step.heredocs]), text };
}
/** Cells of the table of a longest common subsequence, at most: beyond it everything in between counts as replaced. */
const MAX_CELLS = 4_000_000;
/** What stands between the lines that both lists have in common, in order. */
function gaps(before, after) {
    let start = 0;
    while (start < Math.min(before.length, after.length) && before[start]?.key === after[start]?.key)
        start += 1;
    const [old, current] = [before.slice(start), after.slice(start)];
    const width = current.length + 1;
    if (old.length * width > MAX_CELLS)
        return [{ removed: old, added: current }];
    const lengths = commonLengths(old, current);
    const found = [{ removed: [], added: [] }];
    let [i, j] = [0, 0];
    while (i < old.length || j < current.length) {
        const [left, right] = [old[i], current[j]];
        if (left !== undefined && left.key === right?.key) {
            found.push({ removed: [], added: [] });
            [i, j] = [i + 1, j + 1];
        }
        else if (right === undefined ||
            (left !== undefined && (lengths[(i + 1) * width + j] ?? 0) >= (lengths[i * width + j + 1] ?? 0))) {
            if (left !== undefined)
                found.at(-1)?.removed.push(left);
            i += 1;
        }
        else {
            found.at(-1)?.added.push(right);
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

// EXTERNAL MODULE: ./build/core/names/match-spec.js
var match_spec = __webpack_require__(7430);
// EXTERNAL MODULE: ./build/core/names/requirement.js + 1 modules
var requirement = __webpack_require__(9376);
;// CONCATENATED MODULE: ./build/core/diff.js



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
/** One plain line: `python: numpy ==1.26.4 -> ==2.0.1`. It holds untrusted text. */
function formatChange(change) {
    const { kind, section, what } = change;
    if (kind === 'reordered')
        return `${section}: ${what} reordered`;
    if (kind !== 'changed')
        return oneLine(`${section}: ${kind} ${what} ${change.value}`);
    const { from, to } = contrast(oneLine(change.from), oneLine(change.to));
    return oneLine(`${section}: ${what}${section === 'base' && what === PARENT ? ' changed' : ''} ${from} -> ${to}`);
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
    const changes = [...names].flatMap((name) => diffTexts(section, name, old.get(name) ?? [], current.get(name) ?? []));
    const shared = (list) => list.flatMap(({ name }) => (old.get(name)?.length === current.get(name)?.length ? [name] : []));
    const reordered = JSON.stringify(shared(before)) !== JSON.stringify(shared(after));
    return reordered ? [...changes, { kind: 'reordered', section, what }] : changes;
}
function byName(list) {
    const texts = new Map();
    for (const { name, text } of list) {
        const known = texts.get(name);
        if (known === undefined)
            texts.set(name, [text]);
        else
            known.push(text);
    }
    return texts;
}
function diffTexts(section, what, before, after) {
    const gone = without(before, after);
    const fresh = without(after, before);
    return Array.from({ length: Math.max(gone.length, fresh.length) }, (_, index) => {
        const [from, to] = [gone[index], fresh[index]];
        if (from === undefined)
            return { kind: 'added', section, what, value: to ?? '' };
        if (to === undefined)
            return { kind: 'removed', section, what, value: from };
        return { kind: 'changed', section, what, from, to };
    });
}
function without(list, other) {
    const rest = [...other];
    return list.filter((text) => {
        const at = rest.indexOf(text);
        if (at >= 0)
            rest.splice(at, 1);
        return at < 0;
    });
}
function asValues(what, values) {
    return values.map((value) => ({ name: `${what} ${value}`, text: '' }));
}
const diff_short = (hash) => hash.replace(/^sha256:/, '').slice(0, 12);
// Images of one repository are the same base with another tag; every parent is an environment of this tree.
function diffBases(before, after) {
    const [old, current] = [nameBases(before), nameBases(after)];
    const replaced = old.length === 1 && current.length === 1 && old[0]?.name !== current[0]?.name;
    if (replaced)
        return diffTexts('base', 'base', old.map(fullText), current.map(fullText));
    return diffList('base', 'base images', old, current);
}
function nameBases({ bases, platforms }) {
    const named = bases.map((base, index) => {
        // An image for another platform than the one that it serves was asked for by `--platform`.
        const own = platforms[index % Math.max(1, platforms.length)] === base.platform ? '' : ` for ${base.platform}`;
        const name = baseName(base);
        const version = name === PARENT ? diff_short(base.parent) : base.reference.slice(name.length) || NO_TAG;
        return { name, text: `${version}${own}` };
    });
    return [...new Map(named.map((base) => [JSON.stringify(base), base])).values()];
}
const NO_TAG = '(no tag)';
function fullText({ name, text }) {
    if (name === PARENT)
        return `environment ${text}`;
    return text.startsWith(NO_TAG) ? `${name}${text.slice(NO_TAG.length)}` : `${name}${text}`;
}
function diffSteps(before, after) {
    const [old, current] = [nameSettings(before.steps), nameSettings(after.steps)];
    return [...diffList('steps', 'settings', old, current), ...diffInstructions(before, after)];
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
function diffPython(before, after) {
    return [
        ...diffList('python', 'channels', asValues('channel', before.channels), asValues('channel', after.channels)),
        ...diffList('python', 'conda packages', before.conda.map(nameSpec), after.conda.map(nameSpec)),
        ...diffList('python', 'pip packages', namePip(before.pip), namePip(after.pip)),
    ];
}
function nameSpec(text) {
    const reading = (0,match_spec/* parseMatchSpec */.I0)(text);
    if (!reading.ok)
        return { name: text, text: '' };
    const { name, version = 'any version', build, channel } = reading.spec;
    const parts = [
        version,
        ...(build === undefined ? [] : [build]),
        ...(channel === undefined ? [] : [`from ${channel}`]),
    ];
    return { name, text: parts.join(' ') };
}
// Canonical entries do not say which file they come from: nested files are told apart by their place.
function namePip(entries, within = '') {
    const counts = { '-r': 0, '-c': 0 };
    return entries.flatMap((entry) => {
        if (typeof entry === 'string')
            return [nameRequirement(entry, within)];
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
    const reading = (0,requirement/* parseRequirement */.pP)(body);
    const subject = reading.ok && reading.requirement.kind === 'named'
        ? reading.requirement.name
        : (body.split(/[@#\s]/, 1)[0] ?? body);
    const rest = (reading.ok ? (0,requirement/* formatRequirement */.zP)(reading.requirement) : body).slice(subject.length).trim();
    return { name: name(subject), text: [rest === '' ? 'any version' : rest, ...hashes.map(shortHash)].join(' ') };
}
const shortHash = (hash) => `#${hash.replace(/^([a-z0-9]+:[0-9a-f]{12})[0-9a-f]+$/, '$1')}`;
function diffSpark(before, after) {
    return [
        ...diffList('spark', 'repositories', asValues('repository', before.repositories), asValues('repository', after.repositories)),
        ...diffList('spark', 'packages', before.packages.map(nameArtifact), after.packages.map(nameArtifact)),
        ...diffTexts('spark', 'precache', [String(before.precache)], [String(after.precache)]),
    ];
}
// Maven coordinates: `group:artifact:version`.
function nameArtifact(text) {
    const at = text.lastIndexOf(':');
    return at < 0 ? { name: text, text: '' } : { name: text.slice(0, at), text: text.slice(at + 1) };
}
function oneLine(text) {
    return text.replace(/\s+/g, ' ').trim();
}
/** Characters of an equal start or end that are shown before and behind what differs. */
const AROUND = 24;
// Two long texts that differ in one word, cut at their ends, would look equal.
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

/***/ 8916:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ lexDockerfile)
/* harmony export */ });
/* harmony import */ var _decode_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9566);
/* harmony import */ var _names_url_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6864);
/* harmony import */ var _shell_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(567);



/** Far more than any image has layers for. */
const MAX_INSTRUCTIONS = 2000;
const HEREDOC_KEYWORDS = ['ADD', 'COPY', 'RUN'];
/** Splits a Dockerfile into instructions with positions. */
function lexDockerfile(findings, text) {
    const lines = physicalLines(text);
    const directives = readDirectives(findings, lines);
    const escapeChar = directives.get('escape') ?? '\\';
    const instructions = [];
    let next = 0;
    while (next < lines.length) {
        const logical = readLogicalLine(lines, next, escapeChar);
        next = logical.next;
        if (logical.line === undefined)
            continue;
        checkText(findings, logical.line);
        const instruction = splitInstruction(findings, logical.line, escapeChar);
        const heredocs = readHeredocs(findings, instruction, lines, next);
        next = heredocs.next;
        instructions.push({ ...instruction, heredocs: heredocs.heredocs });
        if (instructions.length > MAX_INSTRUCTIONS) {
            const message = `expected at most ${MAX_INSTRUCTIONS} instructions`;
            (0,_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .report */ .z8)(findings, 'error', 'dockerfile-limits', message, { line: instruction.line, column: 1 });
            break;
        }
    }
    return { syntax: directives.get('syntax') ?? '', escape: escapeChar, instructions };
}
function physicalLines(text) {
    const lines = [];
    let offset = text.startsWith('\uFEFF') ? 1 : 0;
    for (const raw of text.slice(offset).split('\n')) {
        lines.push({ text: raw.endsWith('\r') ? raw.slice(0, -1) : raw, raw: `${raw}\n`, offset });
        offset += raw.length + 1;
    }
    return lines;
}
const DIRECTIVE = /^#[ \t]*(syntax|escape|check)[ \t]*=[ \t]*([\x21-\x7e](?:[\x20-\x7e]*[\x21-\x7e])?)[ \t]*$/i;
/** What some reader could take for a directive: other white space, another separator, a text that we do not take. */
const LIKE_A_DIRECTIVE = /^[\s\u0085]*#[^a-z0-9]*(?:syntax|escape|check)[^a-z0-9=]*=/i;
// https://docs.docker.com/reference/dockerfile/#parser-directives
function readDirectives(findings, lines) {
    const directives = new Map();
    for (const [index, { text }] of lines.entries()) {
        const at = { line: index + 1, column: 1 };
        const match = DIRECTIVE.exec(text);
        const name = match?.[1]?.toLowerCase() ?? '';
        if (match === null) {
            if (LIKE_A_DIRECTIVE.test(text) || (index === 0 && text.startsWith('#!'))) {
                (0,_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .report */ .z8)(findings, 'error', 'dockerfile-directive', `${(0,_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(text)} is not read as a directive`, at, 'write # name=value');
            }
            break;
        }
        if (directives.has(name))
            (0,_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .report */ .z8)(findings, 'error', 'dockerfile-directive', `directive ${name} is given twice`, at);
        directives.set(name, match[2] ?? '');
    }
    checkDirectives(findings, directives);
    return directives;
}
function checkDirectives(findings, directives) {
    const at = { line: 1, column: 1 };
    const syntax = directives.get('syntax') ?? '';
    if (syntax.includes(' ')) {
        (0,_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .report */ .z8)(findings, 'error', 'dockerfile-directive', `expected an image for syntax, received ${(0,_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(syntax)}`, at);
    }
    const escapeChar = directives.get('escape') ?? '\\';
    if (escapeChar === '\\' || escapeChar === '`')
        return;
    const message = `expected escape=\\ or escape=\`, received ${(0,_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(escapeChar)}`;
    (0,_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .report */ .z8)(findings, 'error', 'dockerfile-directive', message, at);
    directives.delete('escape');
}
function readLogicalLine(lines, start, escapeChar) {
    let line;
    let index = start;
    while (index < lines.length) {
        const physical = lines[index];
        index += 1;
        const blank = physical.text.trim() === '';
        if (blank || /^\s*#/.test(physical.text)) {
            // Comments and blank lines inside a continuation are dropped; outside they end nothing.
            if (line === undefined)
                return { line: undefined, next: index };
            continue;
        }
        const continued = continuation(physical.text, escapeChar);
        const kept = continued ?? physical.text;
        const skip = line === undefined ? kept.length - kept.trimStart().length : 0;
        line ??= { text: '', offsets: [], line: index };
        line.text += kept.slice(skip);
        for (let at = skip; at < kept.length; at += 1)
            line.offsets.push(physical.offset + at);
        if (continued === undefined)
            break;
    }
    return { line, next: index };
}
// A line continues when it ends in one escape character, that is, one that is not escaped itself.
function continuation(text, escapeChar) {
    let end = text.length;
    while (text[end - 1] === ' ' || text[end - 1] === '\t')
        end -= 1;
    const escaped = text[end - 1] === escapeChar && text[end - 2] !== escapeChar;
    return escaped ? text.slice(0, end - 1) : undefined;
}
// White space that JavaScript and BuildKit do not both take for it, and what must never be written into a file.
function checkText(findings, { text, line }) {
    const at = { line, column: 1 };
    if (/(?![ \t\r])[\p{Cc}\p{Zs}\p{Zl}\p{Zp}\uFEFF]/u.test(text)) {
        (0,_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .report */ .z8)(findings, 'error', 'dockerfile-space', 'control characters and white space other than blanks are not read', at, 'replace them by blanks');
    }
    if ((0,_names_url_js__WEBPACK_IMPORTED_MODULE_1__/* .hasCredentials */ .L)(text)) {
        const hint = 'use a secret mount: https://docs.docker.com/build/building/secrets/';
        (0,_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .report */ .z8)(findings, 'error', 'credentials-in-url', 'a URL carries credentials', at, hint);
    }
}
function splitInstruction(findings, line, escapeChar) {
    const end = line.text.search(/\s/);
    const keyword = (end < 0 ? line.text : line.text.slice(0, end)).toUpperCase();
    let at = end < 0 ? line.text.length : end;
    const flags = [];
    for (;;) {
        at += (/^\s*/.exec(line.text.slice(at))?.[0] ?? '').length;
        const flag = /^--\S+/.exec(line.text.slice(at))?.[0];
        if (flag === undefined || keyword === 'CMD' || keyword === 'ENTRYPOINT')
            break;
        checkFlag(findings, flag, escapeChar, { line: line.line, column: at + 1 });
        flags.push({ text: flag, start: line.offsets[at] ?? 0, end: (line.offsets[at + flag.length - 1] ?? 0) + 1 });
        at += flag.length;
    }
    const text = line.text.slice(at).trimEnd();
    return { keyword, line: line.line, flags, text, offsets: line.offsets.slice(at, at + text.length) };
}
// BuildKit takes quotes off, folds the case of a mount's keys, and lets the last of two win: what it would read otherwise than
// it stands here is refused.
function checkFlag(findings, flag, escapeChar, at) {
    const keys = flag.startsWith('--mount=') ? mountKeys(flag.slice('--mount='.length)) : [];
    const plain = /^--[a-z][a-z0-9-]*(?:=[^"'\\]*)?$/.test(flag) && !flag.includes(escapeChar);
    if (plain && new Set(keys).size === keys.length && keys.every((key) => key === key.toLowerCase()))
        return;
    (0,_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .report */ .z8)(findings, 'error', 'dockerfile-flag', `flag ${(0,_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(flag)} is not read yet`, at, 'write it without quotes, in lower case, each key once');
}
function mountKeys(text) {
    return text.split(',').map((part) => part.split('=', 1)[0] ?? '');
}
// https://docs.docker.com/reference/dockerfile/#here-documents
function readHeredocs(findings, instruction, lines, start) {
    const heredocs = [];
    let next = start;
    const words = HEREDOC_KEYWORDS.includes(instruction.keyword) ? heredocWords(findings, instruction) : [];
    for (const { word, delimiter, chomp } of words) {
        const body = [];
        let closed = false;
        while (next < lines.length && !closed) {
            const line = lines[next];
            next += 1;
            closed = (chomp ? line?.text.replace(/^\t+/, '') : line?.text) === delimiter;
            if (!closed)
                body.push(line?.raw ?? '');
        }
        if (!closed) {
            const message = `here-document ${(0,_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(word)} is not closed: expected a line ${(0,_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(delimiter)}`;
            (0,_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .report */ .z8)(findings, 'error', 'dockerfile-heredoc', message, { line: instruction.line, column: 1 });
        }
        heredocs.push({ word, body: body.join('') });
    }
    return { heredocs, next };
}
// BuildKit finds the words with the shell's escape, whatever the file's is; the JSON form has none.
function heredocWords(findings, { text, line }) {
    if (!text.includes('<<') || isJsonForm(text))
        return [];
    if (!isBalanced(text)) {
        const message = 'quotes beside a here-document do not match';
        (0,_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .report */ .z8)(findings, 'error', 'dockerfile-heredoc', message, { line, column: 1 }, 'close the quotes, or move the text into the here-document');
        return [];
    }
    return (0,_shell_words_js__WEBPACK_IMPORTED_MODULE_2__/* .splitWords */ .y)(text, '\\').flatMap((lexeme) => {
        const match = /^\d*(<<(-?)([^<]+))$/.exec(lexeme.text);
        const delimiter = match?.[3]?.replace(/["'\\]/g, '') ?? '';
        return match === null || delimiter === '' ? [] : [{ word: match[1] ?? '', delimiter, chomp: match[2] === '-' }];
    });
}
function isJsonForm(text) {
    if (!text.startsWith('['))
        return false;
    try {
        return Array.isArray(JSON.parse(text));
    }
    catch {
        return false;
    }
}
// Every quote that opens also closes, and no `$` starts a form that a lexer could fail on.
function isBalanced(text) {
    let open = '';
    for (let at = 0; at < text.length; at += 1) {
        const char = text[at] ?? '';
        if (char === '\\' && open !== "'")
            at += 1;
        else if (open === char)
            open = '';
        else if (open === '' && (char === '"' || char === "'"))
            open = char;
    }
    return open === '';
}


/***/ }),

/***/ 567:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ expandWord),
/* harmony export */   y: () => (/* binding */ splitWords)
/* harmony export */ });
/** Splits at white space outside quotes, as Docker's shell lexer does. */
function splitWords(line, escapeChar) {
    const words = [];
    let start = -1;
    let quote = '';
    for (let at = 0; at <= line.length; at += 1) {
        const char = line[at] ?? '';
        const space = char === '' || (quote === '' && /\s/.test(char));
        if (space && start >= 0) {
            words.push({ text: line.slice(start, at), start });
            start = -1;
        }
        if (space)
            continue;
        if (start < 0)
            start = at;
        if (char === escapeChar && quote !== "'")
            at += 1;
        else if (quote === char)
            quote = '';
        else if (quote === '' && (char === '"' || char === "'"))
            quote = char;
    }
    return words;
}
/** Characters of an expanded word, at most. */
const MAX_EXPANSION = 65_536;
const VARIABLE = /^\$(?:([A-Za-z_][A-Za-z0-9_]*)|\{([A-Za-z_][A-Za-z0-9_]*)(?:(:?[-+])([^{}$]*))?\})/;
/**
 * Removes quotes and replaces `$name`, `${name}`, `${name:-word}`, `${name:+word}`, `${name-word}` and `${name+word}`. Any
 * other form is `unsupported`. https://docs.docker.com/reference/dockerfile/#environment-replacement
 */
function expandWord(word, escapeChar, lookup) {
    let text = '';
    let quote = '';
    for (let at = 0; at < word.length; at += 1) {
        // Values that double line by line would not end.
        if (text.length > MAX_EXPANSION)
            return { ok: false, why: 'unsupported' };
        const char = word[at] ?? '';
        if (quote === "'" && char !== "'")
            text += char;
        else if (char === escapeChar) {
            // In double quotes an escape is kept unless it hides a character that has a meaning there.
            const next = word[at + 1] ?? '';
            text += quote === '"' && !['"', '$', escapeChar].includes(next) ? char + next : next;
            at += 1;
        }
        else if (char === quote)
            quote = '';
        else if (quote === '' && (char === '"' || char === "'"))
            quote = char;
        else if (char === '$') {
            const match = VARIABLE.exec(word.slice(at));
            if (match === null)
                return { ok: false, why: 'unsupported' };
            const value = substitute(match, lookup);
            if (value === undefined)
                return { ok: false, why: 'unknown', name: match[1] ?? match[2] ?? '' };
            text += value;
            at += match[0].length - 1;
        }
        else
            text += char;
    }
    return { ok: true, text };
}
function substitute(match, lookup) {
    const value = lookup(match[1] ?? match[2] ?? '');
    const operator = match[3];
    const word = match[4] ?? '';
    if (operator === undefined)
        return value;
    const given = operator.startsWith(':') ? value !== undefined && value !== '' : value !== undefined;
    if (operator.endsWith('-'))
        return given ? value : word;
    return given ? word : '';
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

/***/ 7430:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I0: () => (/* binding */ parseMatchSpec),
/* harmony export */   Si: () => (/* binding */ formatMatchSpec),
/* harmony export */   Yb: () => (/* binding */ isExactVersion)
/* harmony export */ });
const NAME = /^[a-z0-9_][a-z0-9_.-]*$/;
const CHANNEL = /^[A-Za-z0-9_][A-Za-z0-9_.-]*(?:\/[A-Za-z0-9_][A-Za-z0-9_.-]*)*$/;
/** Longer than any real spec: what follows reads white space more than once. */
const MAX_LENGTH = 500;
const ATOM = /^(?:==|!=|<=|>=|~=|<|>|=)?[A-Za-z0-9_.!+*-]+$/;
const BUILD = /^[A-Za-z0-9_.*+]+$/;
/**
 * Reads `[channel::]name`, followed by nothing, `=version[=build]`, `==version[=build]`, ` version [build]` or a constraint
 * such as `>=1,<2`. Bracket, URL and regular-expression forms are refused.
 * https://docs.conda.io/projects/conda/en/stable/dev-guide/api/conda/models/match_spec/index.html
 */
function parseMatchSpec(text) {
    if (text.length > MAX_LENGTH)
        return { ok: false, reason: `expected at most ${MAX_LENGTH} characters` };
    const refused = /[[\]();@$^]|:\/\//.exec(text);
    if (refused !== null)
        return { ok: false, reason: `${JSON.stringify(refused[0])} is not read in a match spec yet` };
    const separator = text.indexOf('::');
    const channel = separator < 0 ? undefined : text.slice(0, separator).trim();
    if (channel !== undefined && !CHANNEL.test(channel))
        return { ok: false, reason: 'expected channel::name' };
    const rest = text.slice(separator < 0 ? 0 : separator + 2).trim();
    const end = rest.search(/[\s=<>!~]/);
    const name = (end < 0 ? rest : rest.slice(0, end)).toLowerCase();
    if (!NAME.test(name))
        return { ok: false, reason: 'expected a package name' };
    const constraint = parseConstraint(end < 0 ? '' : rest.slice(end).trim());
    if (constraint === undefined)
        return { ok: false, reason: 'expected name, name=version, name=version=build or name>=version' };
    return { ok: true, spec: { channel, name, ...constraint } };
}
/** Canonical text, which conda, mamba and micromamba install as it stands: `[channel::]name[ version[ build]]`. */
function formatMatchSpec(spec) {
    const version = spec.version ?? (spec.build === undefined ? undefined : '*');
    const parts = [spec.name, version, spec.build].filter((part) => part !== undefined);
    return `${spec.channel === undefined ? '' : `${spec.channel}::`}${parts.join(' ')}`;
}
/** True when the solver has no choice of version: `==1.2` without a wildcard. */
function isExactVersion(spec) {
    return spec.version !== undefined && /^==[^*,|<>!~=]+$/.test(spec.version);
}
function parseConstraint(text) {
    if (text === '')
        return { version: undefined, build: undefined };
    if (/^=[^=]/.test(text))
        return parseFuzzy(text.slice(1).trim());
    return parsePositional(text);
}
// `=1.2` means any 1.2; with a build string behind it conda takes the version as exact.
function parseFuzzy(text) {
    const [version = '', build, ...more] = text.split(/=| +/);
    if (more.length > 0 || !/^[A-Za-z0-9_.!+*-]*[A-Za-z0-9_*]$/.test(version))
        return undefined;
    if (build !== undefined && !BUILD.test(build))
        return undefined;
    if (version === '*')
        return { version: undefined, build };
    if (version.includes('*'))
        return { version, build };
    return { version: build === undefined ? `${version}.*` : `==${version}`, build };
}
function parsePositional(text) {
    const tight = text.replace(/\s*([,|])\s*/g, '$1').replace(/(==|!=|<=|>=|~=|<|>)\s+/g, '$1');
    const exact = /^(==[^=\s]+)=([^=\s]+)$/.exec(tight);
    const [version = '', build, ...more] = exact === null ? tight.split(/\s+/) : [exact[1] ?? '', exact[2]];
    const valid = version.split(/[,|]/).every((atom) => ATOM.test(atom));
    if (more.length > 0 || !valid || (build !== undefined && !BUILD.test(build)))
        return undefined;
    if (version === '*')
        return { version: undefined, build };
    return { version: /^[A-Za-z0-9_.!+-]+$/.test(version) ? `==${version}` : version, build };
}


/***/ }),

/***/ 1556:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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

/***/ 9376:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  zP: () => (/* binding */ formatRequirement),
  T4: () => (/* binding */ isPinned),
  pP: () => (/* binding */ parseRequirement)
});

// UNUSED EXPORTS: normalizeName

;// CONCATENATED MODULE: ./build/core/names/marker.js
const TOKEN = /\s*(?:([()])|(===|==|~=|!=|<=|>=|<|>)|("[^"]*"|'[^']*')|([a-z_.]+))/y;
const MARKER_VARIABLES = new Set([
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
]);
/**
 * Reads an environment marker and answers its canonical text: one space between tokens, none inside parentheses, double
 * quotes unless the text holds one. `undefined` when it is none.
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
function tokenize(text) {
    const tokens = [];
    const rest = text.trimEnd();
    TOKEN.lastIndex = 0;
    while (TOKEN.lastIndex < rest.length) {
        const match = TOKEN.exec(rest);
        if (match === null)
            return undefined;
        const [, paren, operator, quoted, word] = match;
        tokens.push(paren ?? operator ?? word ?? requote(quoted ?? ''));
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
    return /^["']/.test(token) || MARKER_VARIABLES.has(token) ? token : undefined;
}

;// CONCATENATED MODULE: ./build/core/names/requirement.js

const SPECIFIER = /^(?:===|==|~=|!=|<=|>=|<|>)\s*[A-Za-z0-9._*+!-]+$/;
const NAMED = /^([A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?)\s*(?:\[([^\]]*)\])?\s*/;
const URL = /^(?:https?|(?:git|hg|svn|bzr)\+[a-z]+):\/\/\S+$/i;
const URL_SCHEME = /^(?:https?|(?:git|hg|svn|bzr)\+[a-z]+):\/\//i;
/** Longer than any real requirement: what follows reads white space more than once. */
const MAX_LENGTH = 2000;
/**
 * Reads a requirement: a name with extras, specifiers or a direct reference, and a marker; or a URL.
 * https://packaging.python.org/en/latest/specifications/dependency-specifiers/
 */
function parseRequirement(text) {
    if (text.length > MAX_LENGTH || /[\p{Cc}]/u.test(text.replaceAll('\t', ' '))) {
        return { ok: false, reason: `expected one line of at most ${MAX_LENGTH} characters` };
    }
    const { body, marker } = splitMarker(text);
    const canonical = marker === undefined ? undefined : parseMarker(marker);
    if (marker !== undefined && canonical === undefined)
        return { ok: false, reason: 'the marker behind ";" is not understood' };
    if (URL.test(body))
        return { ok: true, requirement: { kind: 'url', url: body, marker: canonical } };
    const match = NAMED.exec(body);
    if (match === null || /[/\\]/.test(body.split('@', 1)[0] ?? ''))
        return notARequirement(body);
    const extras = (match[2] ?? '')
        .split(',')
        .map((extra) => extra.trim())
        .filter((extra) => extra !== '');
    const rest = body.slice(match[0].length).trim();
    const name = normalizeName(match[1] ?? '');
    if (!extras.every((extra) => /^[A-Za-z0-9._-]+$/.test(extra)))
        return { ok: false, reason: 'expected extras as [a,b]' };
    const common = { kind: 'named', name, extras: extras.map(normalizeName), marker: canonical };
    if (rest.startsWith('@')) {
        const url = rest.slice(1).trim();
        return URL.test(url) ? { ok: true, requirement: { ...common, specifier: '', url } } : notARequirement(url);
    }
    const specifier = parseSpecifiers(rest);
    if (specifier === undefined)
        return wrongSpecifier(rest);
    return { ok: true, requirement: { ...common, specifier, url: undefined } };
}
/** Canonical text, which pip installs as it stands. */
function formatRequirement(requirement) {
    const marker = requirement.marker === undefined ? '' : ` ; ${requirement.marker}`;
    if (requirement.kind === 'url')
        return `${requirement.url}${marker}`;
    const extras = requirement.extras.length === 0 ? '' : `[${requirement.extras.join(',')}]`;
    const url = requirement.url === undefined ? '' : ` @ ${requirement.url}`;
    return `${requirement.name}${extras}${requirement.specifier}${url}${marker}`;
}
/** PEP 503: runs of `-`, `_` and `.` are one `-`, lower case. */
function normalizeName(name) {
    return name.replace(/[-_.]+/g, '-').toLowerCase();
}
/** True when pip has no choice of version. */
function isPinned(requirement) {
    const url = requirement.url;
    if (url !== undefined)
        return /#(?:.*&)?sha256=[0-9a-f]{64}/.test(url) || /^git\+.*@[0-9a-f]{40}(?:#|$)/.test(url);
    return requirement.kind === 'named' && /^={2,3}[^*,]+$/.test(requirement.specifier);
}
function notARequirement(text) {
    const path = /^[./~\\]|^file:|[/\\]/.test(text);
    if (path)
        return {
            ok: false,
            reason: 'local paths are not read yet',
            hint: 'publish the package, or COPY and install it in a Dockerfile',
        };
    return { ok: false, reason: 'expected a requirement such as name==1.2' };
}
function wrongSpecifier(rest) {
    const hint = /^=[^=]/.test(rest) ? 'pip pins with two signs: name==version' : 'write specifiers as ==1.2 or >=1,<2';
    return { ok: false, reason: `specifier ${JSON.stringify(rest.slice(0, 40))} is not understood`, hint };
}
function parseSpecifiers(text) {
    if (text === '')
        return '';
    const bare = text.startsWith('(') && text.endsWith(')') ? text.slice(1, -1) : text;
    const parts = bare.split(',').map((part) => part.trim());
    return parts.every((part) => SPECIFIER.test(part))
        ? parts.map((part) => part.replace(/\s+/g, '')).join(',')
        : undefined;
}
// A URL may hold ";", so that pip splits its marker off only at " ;" or "; ".
function splitMarker(text) {
    const isUrl = URL_SCHEME.test(text) || /^[^;]*@\s*[a-z+]+:\/\//i.test(text);
    const at = isUrl ? text.search(/\s;|;\s/) : text.indexOf(';');
    if (at < 0)
        return { body: text.trim(), marker: undefined };
    return { body: text.slice(0, at).trim(), marker: text.slice(at).replace(/^\s*;/, '').trim() };
}


/***/ }),

/***/ 6864:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ hasCredentials)
/* harmony export */ });
// `user:password@` or `token@` of a URL. `git@` and `hg@` name the account of every user; a variable is no secret in a file.
const USERINFO = /[a-z][a-z0-9+.-]{0,20}:\/\/([^\s/?#'"@]+)@/gi;
const SECRET_PARAMETER = /[?&](?:token|sig|signature|access_token|private_token|password|key|api_key|X-Amz-[A-Za-z-]+)=[^&\s$]/i;
const CONDA_TOKEN = /:\/\/[^\s]{1,300}\/t\/[^/\s]{1,300}\//;
/** True when a text holds a URL with a user, a password or a token, none of which may enter files, hashes or logs. */
function hasCredentials(text) {
    const users = [...text.matchAll(USERINFO)].map((match) => match[1] ?? '');
    const named = users.some((user) => !/^(?:git|hg)$/.test(user) && !user.includes('$'));
    return named || SECRET_PARAMETER.test(text) || CONDA_TOKEN.test(text);
}


/***/ }),

/***/ 2456:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ renderDiagnostic),
  $: () => (/* binding */ renderPlanText)
});

// EXTERNAL MODULE: ./build/core/diff.js + 1 modules
var diff = __webpack_require__(3498);
// EXTERNAL MODULE: ./build/core/report.js + 12 modules
var core_report = __webpack_require__(5829);
;// CONCATENATED MODULE: ./build/core/report-candidates.js
const BASE = 'python:3.12-slim';
/**
 * Entries that select every candidate, for `environments:` of terrarium.yml. A file that lists environments selects only those,
 * so that what was selected without an entry comes first.
 */
function entriesFor({ candidates, declared }) {
    return [...declared.map((path) => `  - path: ${yamlText(path)}`), ...candidates.map(entryFor)];
}
// A conda or requirements file says nothing of the image that it is to be installed on.
function entryFor({ source, format }) {
    const path = `  - path: ${yamlText(source)}`;
    return format === 'conda' || format === 'requirements' ? `${path}\n    base: ${BASE}` : path;
}
// Plain where no reader of YAML takes it for anything else; double quotes write every character that cannot be seen as `\u`.
function yamlText(text) {
    if (/^[A-Za-z][\w-]*[./][\w./-]*$/.test(text))
        return text;
    return JSON.stringify(text).replace(/[^ -~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

// EXTERNAL MODULE: ./build/core/safe-text.js
var safe_text = __webpack_require__(7253);
;// CONCATENATED MODULE: ./build/core/report-text.js




/** The report for a terminal: aligned columns, no colour. Diagnostics are left to `renderDiagnostic`. Ends with a line end. */
function renderPlanText(report) {
    const lines = [...tableLines(report), ...report.rows.flatMap(tailLines), ...candidateLines(report), (0,core_report/* headline */.Pl)(report)];
    return `${lines.join('\n')}\n`;
}
/** `error path:line:column: message [code]`, and an indented line with the hint. No line end at the end. */
function renderDiagnostic({ severity, code, message, path, line, column, hint }) {
    const place = [
        path,
        ...(line === undefined ? [] : [line]),
        ...(line === undefined || column === undefined ? [] : [column]),
    ].join(':');
    const first = (0,safe_text.logLine)(`${severity} ${place}: ${message} [${code}]`);
    return hint === undefined ? first : `${first}\n  ${(0,safe_text.logLine)(`hint: ${hint}`)}`;
}
function tableLines({ rows, failed }) {
    const entries = [
        ...failed.map(({ id, stage, cause }) => ({
            columns: ['failed', id, '', `${stage}: ${cause}`].map((text) => (0,safe_text.logLine)(text)),
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
function entryOf({ id, status, oldHash, hash, detail, image, changes, pins }) {
    const short = (text) => text.slice(0, 12);
    const hashes = oldHash === undefined || oldHash === hash ? short(hash) : `${short(oldHash)} -> ${short(hash)}`;
    const below = [
        ...(image === undefined ? [] : [image]),
        ...changes.map(diff/* formatChange */.N),
        ...(pins.length === 0 ? [] : [`${pins.length} pinning ${pins.length === 1 ? 'warning' : 'warnings'}`]),
    ];
    return {
        columns: [status, id, hashes, detail].map((text) => (0,safe_text.logLine)(text)),
        below: below.map((text) => `  ${(0,safe_text.logLine)(text)}`),
    };
}
function tailLines({ id, tail }) {
    if (tail.length === 0)
        return [];
    return [(0,safe_text.logLine)(`last lines of ${id}:`), ...tail.map((line) => `  | ${(0,safe_text.logLine)(line)}`), ''];
}
function candidateLines(report) {
    if (report.candidates.length === 0)
        return [];
    const entries = entriesFor(report).flatMap((entry) => entry.split('\n'));
    // Indentation is the entries' own: what is behind it is made safe.
    const safe = entries.map((entry) => entry.replace(/^( *)(.*)$/s, (_line, indent, text) => `${indent}${(0,safe_text.logLine)(text)}`));
    return ['Candidates; to build them, add to terrarium.yml:', 'environments:', ...safe, ''];
}


/***/ }),

/***/ 5829:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  LU: () => (/* binding */ createReport),
  Pl: () => (/* binding */ headline)
});

// UNUSED EXPORTS: isSettled

// EXTERNAL MODULE: ./build/core/diff.js + 1 modules
var diff = __webpack_require__(3498);
// EXTERNAL MODULE: ./build/core/decode.js
var decode = __webpack_require__(9566);
// EXTERNAL MODULE: ./build/core/formats/dockerfile-lexer.js
var dockerfile_lexer = __webpack_require__(8916);
;// CONCATENATED MODULE: ./build/core/pinning/dockerfile-steps.js


/** Instructions of one keyword in the stages that the target reaches. */
function stepsOf({ image }, keyword) {
    const steps = image.steps.stages.flatMap(({ instructions }) => instructions.filter((step) => step.keyword === keyword));
    if (steps.length === 0 || image.dockerfile === undefined)
        return steps.map((step) => ({ step, lexed: undefined }));
    const { path, text } = image.dockerfile;
    const open = (0,dockerfile_lexer/* lexDockerfile */.e)((0,decode/* findingsFor */.I6)(path), text).instructions.filter((instruction) => instruction.keyword === keyword);
    return steps.map((step) => {
        const at = open.findIndex((lexed) => isSame(step, lexed));
        return { step, lexed: at < 0 ? undefined : open.splice(at, 1)[0] };
    });
}
// Canonical words of COPY and ADD have lost their spacing and quotes, and canonical flags may name slots.
function isSame(step, lexed) {
    const [first = ''] = step.words;
    return step.words.length === 1 ? lexed.text === first : step.words.every((word) => lexed.text.includes(word));
}

;// CONCATENATED MODULE: ./build/core/pinning/shell-commands.js
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

;// CONCATENATED MODULE: ./build/core/pinning/apt-unpinned.js


/** A Debian package that RUN installs in whatever version the mirror has. */
const aptUnpinned = {
    id: 'apt-unpinned',
    find: (environment) => stepsOf(environment, 'RUN').flatMap(looseIn),
};
function looseIn({ step, lexed }) {
    const [text = ''] = step.words;
    const exec = execForm(text);
    if (exec !== undefined)
        return installed(exec).map((word) => loose(word.text, lexed?.offsets[0]));
    const commands = splitCommands(text);
    const own = commands.flatMap(installed).map((word) => loose(word.text, lexed?.offsets[word.start]));
    // `RUN <<EOF` and `RUN bash <<EOF` run the here-document; other programs read it.
    const runs = commands.every((words) => words.length === 1 && SHELL.test(words[0]?.text ?? ''));
    return runs ? [...own, ...step.heredocs.flatMap(([, body]) => scripted(body, lexed?.offsets[0]))] : own;
}
function scripted(body, offset) {
    // Docker joins continued lines of instructions, the shell those of here-documents.
    return splitCommands(body.replaceAll('\\\n', ''))
        .flatMap(installed)
        .map((word) => loose(word.text, offset));
}
function loose(name, offset) {
    const hint = `write ${name}=<version>; apt-cache madison ${name} lists them`;
    return { kind: 'apt package', subject: name, why: 'it has no version', hint, offset, inDockerfile: true };
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
const BEFORE = /^(?:[A-Za-z_][A-Za-z0-9_]*=.*|!|\{|if|then|else|elif|do|while|until|time|exec|command|env|sudo|nice|eatmydata|-[A-Za-z]+)$/s;
const SHELL = /(?:^|\/)(?:ba|da|a|z|k)?sh$/;
const APT = /(?:^|\/)(?:apt|apt-get|aptitude)$/;
/** Options of apt whose value is the next word. */
const VALUED = new Set([
    '-o',
    '--option',
    '-t',
    '--target-release',
    '--default-release',
    '-c',
    '--config-file',
    '-a',
    '--host-architecture',
]);
/** Packages without a version that one command installs. */
function installed(words) {
    const first = words.findIndex(({ text }) => !BEFORE.test(text));
    const program = words[first]?.text ?? '';
    const rest = first < 0 ? [] : words.slice(first + 1);
    if (SHELL.test(program))
        return inScript(rest);
    if (!APT.test(program))
        return [];
    const [command, ...packages] = rest.filter(({ text }, index) => !text.startsWith('-') && !VALUED.has(rest[index - 1]?.text ?? ''));
    return command?.text === 'install' ? packages.filter(({ text }) => isLoose(text)) : [];
}
// `sh -c "apt-get install curl"`, `bash -exc '...'`
function inScript(words) {
    const flag = words.findIndex(({ text }) => /^-[a-z]*c$/.test(text));
    const script = flag < 0 ? undefined : words[flag + 1];
    if (script === undefined)
        return [];
    return splitCommands(script.text)
        .flatMap(installed)
        .map(({ text }) => ({ text, start: script.start }));
}
// A version stands behind `=`. A variable may hold one, a path is a file, and a `-` at the end removes.
function isLoose(text) {
    return !/^$|[=$`]|^[./]|\.deb$|-$/.test(text);
}

// EXTERNAL MODULE: ./build/core/names/reference.js
var names_reference = __webpack_require__(1556);
;// CONCATENATED MODULE: ./build/core/pinning/external-bases.js

/** External images; a parent is an environment of this tree, whose hash pins it. */
function externalBases({ image }) {
    const inDockerfile = image.dockerfile !== undefined;
    return image.bases.flatMap(({ slot, source }) => {
        const reference = source.kind === 'image' ? (0,names_reference/* parseReference */.F2)(source.reference) : undefined;
        if (source.kind !== 'image' || reference === undefined)
            return [];
        const offset = image.dockerfile?.images.find((span) => span.slot === slot)?.start;
        return [{ text: source.reference, reference, inDockerfile, offset }];
    });
}

;// CONCATENATED MODULE: ./build/core/pinning/base-latest.js


/** `FROM python:latest`: a tag that is meant to move. */
const baseLatest = {
    id: 'base-latest',
    find: (environment) => externalBases(environment)
        .filter(({ reference }) => reference.tag === 'latest' && reference.digest === undefined)
        .map(({ text, reference, offset, inDockerfile }) => ({
        kind: 'base image',
        subject: text,
        why: 'the tag latest moves',
        hint: `write ${(0,names_reference/* formatRepository */.Sh)(reference)}:<version>, or ${text}@sha256:<digest>`,
        offset,
        inDockerfile,
    })),
};

;// CONCATENATED MODULE: ./build/core/pinning/base-no-tag.js

/** `FROM python`: the registry's newest image, whatever that is on the day of the build. */
const baseNoTag = {
    id: 'base-no-tag',
    find: (environment) => externalBases(environment)
        .filter(({ reference }) => reference.tag === undefined && reference.digest === undefined)
        .map(({ text, offset, inDockerfile }) => ({
        kind: 'base image',
        subject: text,
        why: 'it has no tag',
        hint: `write ${text}:<version>, or ${text}@sha256:<digest>`,
        offset,
        inDockerfile,
    })),
};

// EXTERNAL MODULE: ./build/core/names/match-spec.js
var match_spec = __webpack_require__(7430);
;// CONCATENATED MODULE: ./build/core/pinning/conda-unpinned.js

/** A conda package that the solver may take in another version. */
const condaUnpinned = {
    id: 'conda-unpinned',
    find: ({ image }) => image.python.conda.flatMap((text) => {
        const reading = (0,match_spec/* parseMatchSpec */.I0)(text);
        // `__glibc` and its like are facts about the machine, which no one installs.
        if (!reading.ok || reading.spec.name.startsWith('__') || (0,match_spec/* isExactVersion */.Yb)(reading.spec))
            return [];
        const { name, version } = reading.spec;
        const why = version === undefined ? 'any version will do' : `${version} leaves a choice`;
        return [{ kind: 'conda package', subject: name, why, hint: `write ${name}==<version>` }];
    }),
};

// EXTERNAL MODULE: ./build/core/names/requirement.js + 1 modules
var names_requirement = __webpack_require__(9376);
;// CONCATENATED MODULE: ./build/core/pinning/pip-requirements.js

/** Requirements of an environment and of the files that it nests; constraints install nothing, but may pin. */
function installedByPip(entries) {
    const constraints = new Set(requirementsOf(entries, '-c').flatMap(({ requirement }) => pinnedName(requirement)));
    return requirementsOf(entries, '-r').map(({ requirement, hashed }) => {
        const constrained = requirement.kind === 'named' && constraints.has(requirement.name);
        return { requirement, pinned: isFixed(requirement, hashed) || constrained };
    });
}
function requirementsOf(entries, wanted, inside = '-r') {
    return entries.flatMap((entry) => {
        if (typeof entry !== 'string')
            return requirementsOf(entry[1], wanted, inside === '-c' ? '-c' : entry[0]);
        const [body = '', ...hashes] = entry.split(' --hash=');
        const reading = inside === wanted && !entry.startsWith('-') ? (0,names_requirement/* parseRequirement */.pP)(body) : undefined;
        return reading?.ok ? [{ requirement: reading.requirement, hashed: hashes.length > 0 }] : [];
    });
}
function pinnedName(requirement) {
    return requirement.kind === 'named' && (0,names_requirement/* isPinned */.T4)(requirement) ? [requirement.name] : [];
}
function isFixed(requirement, hashed) {
    if ((0,names_requirement/* isPinned */.T4)(requirement))
        return true;
    const { url } = requirement;
    return url !== undefined && (hashed || /#(?:.*&)?sha(?:384|512)=[0-9a-f]{96,128}(?:&|$)/.test(url));
}

;// CONCATENATED MODULE: ./build/core/pinning/pip-unpinned.js

/** A pip package that may come in another version. URLs are the matter of `url-floating`. */
const pipUnpinned = {
    id: 'pip-unpinned',
    find: ({ image }) => installedByPip(image.python.pip).flatMap(({ requirement, pinned }) => {
        if (pinned || requirement.kind !== 'named' || requirement.url !== undefined)
            return [];
        const { name, specifier } = requirement;
        const why = specifier === '' ? 'any version will do' : `${specifier} leaves a choice`;
        return [{ kind: 'pip package', subject: name, why, hint: `write ${name}==<version>` }];
    }),
};

// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(2807);
;// CONCATENATED MODULE: ./build/core/pinning/rule.js


/** The message of every rule: what, which one, why. It carries no credentials. */
function pinMessage({ kind, subject, why }) {
    return `${kind} ${(0,decode/* quote */.hD)(withoutCredentials(subject))} is not pinned: ${why.slice(0, 200)}`;
}
// The user goes first, while the text is whole: cut, it would have no `@` by which to know it.
function withoutCredentials(subject) {
    const anonymous = subject.replace(/^([A-Za-z][A-Za-z0-9+.-]*:\/\/)[^/?#]*@/, '$1***@');
    return (0,errors/* redact */.E)(anonymous.slice(0, 1000));
}

;// CONCATENATED MODULE: ./build/core/pinning/url-floating.js


const COMMIT = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;
/** A URL that may answer something else tomorrow: git without a commit, a download without a hash. */
const urlFloating = {
    id: 'url-floating',
    find: (environment) => [
        ...installedByPip(environment.image.python.pip).flatMap(({ requirement, pinned }) => pinned || requirement.url === undefined ? [] : [looseRequirement(requirement.url)]),
        ...stepsOf(environment, 'ADD').flatMap(looseSources),
    ],
};
function looseRequirement(url) {
    const vcs = /^(?:git|hg|svn|bzr)\+/.test(url);
    if (vcs)
        return {
            kind: 'URL',
            subject: url,
            why: 'it has no commit',
            hint: 'write @<commit> with 40 hex digits behind the repository',
        };
    return { kind: 'URL', subject: url, why: 'it has no hash', hint: 'write #sha256=<hash> behind the URL' };
}
// https://docs.docker.com/reference/dockerfile/#add
function looseSources({ step, lexed }) {
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
        const index = lexed?.text.indexOf(word) ?? -1;
        return [{ kind: 'URL', subject: word, why, hint, offset: lexed?.offsets[Math.max(0, index)], inDockerfile: true }];
    });
}
function isGit(word) {
    return (/^(?:git|ssh):\/\/|^[A-Za-z0-9_.-]+@[A-Za-z0-9.-]+:/.test(word) || /^https?:\/\/[^#?]+\.git(?:[#?]|$)/i.test(word));
}
// `#<ref>:<folder>`, or `?commit=<commit>`; a variable may hold a commit.
function isCommit(word) {
    const fragment = /#([^:]*)/.exec(word)?.[1] ?? '';
    const query = /[?&](?:commit|checksum)=([^&#]*)/.exec(word)?.[1] ?? '';
    return [fragment, query].some((text) => COMMIT.test(text) || text.includes('$'));
}

;// CONCATENATED MODULE: ./build/core/pinning/check.js







/** Every rule, in the order of its findings. */
const PIN_RULES = [
    baseNoTag,
    baseLatest,
    condaUnpinned,
    pipUnpinned,
    aptUnpinned,
    urlFloating,
];
/** What an environment leaves open, so that its next build may differ: one warning each, with a hint how to pin it. */
function checkPins(environment) {
    return PIN_RULES.flatMap(({ id, find }) => firstOfEach(find(environment)).map((loose) => diagnosticOf(id, loose, environment)));
}
function firstOfEach(found) {
    const seen = new Set();
    return found.filter(({ subject }) => {
        const first = !seen.has(subject);
        seen.add(subject);
        return first;
    });
}
function diagnosticOf(code, loose, { image, source }) {
    const { dockerfile } = image;
    const inDockerfile = loose.inDockerfile === true && dockerfile !== undefined;
    return {
        severity: 'warning',
        code,
        message: pinMessage(loose),
        path: inDockerfile ? dockerfile.path : source,
        ...(inDockerfile && loose.offset !== undefined ? positionOf(dockerfile.text, loose.offset) : {}),
        hint: loose.hint,
    };
}
function positionOf(text, offset) {
    const before = text.slice(0, offset);
    return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
}

;// CONCATENATED MODULE: ./build/core/report.js


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
    };
}
/** Counts in words: `1 to build, 98 reused, 1 failed; 3 candidates`. */
function headline({ counts }) {
    const { build, built, reused, used, failed, blocked, unknown, candidates } = counts;
    const parts = Object.entries({ 'to build': build, built, reused, 'used as is': used, failed, blocked, unknown });
    const said = parts.flatMap(([words, count]) => (count === 0 ? [] : [`${count} ${words}`])).join(', ');
    const rest = candidates === 0 ? '' : `; ${candidates} ${candidates === 1 ? 'candidate' : 'candidates'}`;
    return `${said === '' ? 'no environment selected' : said}${rest}`;
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
    reuse: LAST,
    used: LAST,
    reused: LAST,
};
function rowsOf({ plan, outcomes, head, before }) {
    const current = new Map(head.map((environment) => [environment.id, environment]));
    const old = new Map(before?.map((environment) => [environment.id, environment]));
    const became = new Map(outcomes?.map((outcome) => [outcome.item.hash, outcome]));
    const rows = plan.items.flatMap((item) => item.ids.map((id) => ({
        id,
        ...verdictOf(item, became.get(item.hash)),
        ...compare(item, current.get(id), old.get(id)),
    })));
    return rows.sort((a, b) => RANK[a.status] - RANK[b.status] || (a.id < b.id ? -1 : 1));
}
function verdictOf(item, outcome) {
    const reason = item.reason ?? undefined;
    const image = item.image ?? undefined;
    const { detail } = item;
    if (outcome === undefined)
        return { status: item.action, reason, detail, image, seconds: undefined, tail: [] };
    const common = { status: outcome.status, reason, detail, image: undefined, seconds: outcome.seconds, tail: [] };
    switch (outcome.status) {
        case 'failed': {
            const { message, hint } = outcome.error;
            return { ...common, detail: hint === undefined ? message : `${message}; ${hint}`, tail: outcome.tail };
        }
        case 'blocked':
            return { ...common, detail: `it stands on ${outcome.by}, which failed` };
        default:
            return { ...common, image: outcome.image };
    }
}
function compare({ hash }, current, old) {
    const changed = current !== undefined && old !== undefined && old.hash !== current.hash;
    return {
        name: current?.name,
        hash,
        oldHash: old?.hash,
        changes: changed ? (0,diff/* diffDefinitions */.e)(old.definition, current.definition) : [],
        pins: current === undefined ? [] : checkPins(current),
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

/***/ 7253:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   logLine: () => (/* binding */ logLine)
/* harmony export */ });
/* unused harmony exports codeSpan, htmlText, codeBlock */
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


/***/ }),

/***/ 9483:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ readYaml),
/* harmony export */   h: () => (/* binding */ scalarType)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);

const MAX_LINES = 50_000;
const MAX_NODES = 50_000;
const MAX_DEPTH = 64;
/** Brackets or dashes that one line may open: deeper flow nesting costs the parser quadratic time before it gives up. */
const DEEP_FLOW = /[[{][\s]*(?:[[{][\s]*){63}|(?:- ){64}/;
/**
 * Reads one YAML document. Refused with a position: syntax errors, duplicate keys, several documents, aliases, merge keys,
 * tags other than `!!str`, `!!seq` and `!!map`, keys that are no strings, NUL and lone surrogates, and documents beyond 50,000
 * lines, commas or nodes or 64 levels.
 */
function readYaml(text, path) {
    if (exceedsLimits(text))
        return refuse(path, 'yaml-limits', { line: 1, column: 1 }, LIMITS);
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    // Duplicate keys are found below: the library compares every key with every other.
    const options = {
        schema: 'failsafe',
        lineCounter: lines,
        prettyErrors: false,
        uniqueKeys: false,
        logLevel: 'silent',
    };
    const documents = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseAllDocuments */ .hR)(text, options);
    const [document, second] = Array.isArray(documents) ? documents : [];
    if (document === undefined)
        return { ok: true, root: { kind: 'scalar', at: { line: 1, column: 1 }, text: '', plain: true } };
    const fault = document.errors[0] ?? document.warnings[0];
    if (fault !== undefined) {
        const code = fault.code === 'TAG_RESOLVE_FAILED' ? 'yaml-tag' : 'yaml-syntax';
        return refuse(path, code, locate(lines, fault.pos[0]), firstLine(fault.message));
    }
    if (second !== undefined) {
        return refuse(path, 'yaml-syntax', locate(lines, second.range[0]), 'expected one document, received several', 'keep one document a file');
    }
    return convert(document.contents, lines, path);
}
function exceedsLimits(text) {
    const many = (separator) => text.split(separator, MAX_LINES + 1).length > MAX_LINES;
    return many('\n') || many(',') || DEEP_FLOW.test(text);
}
const LIMITS = `expected at most ${MAX_LINES} lines, ${MAX_NODES} nodes and ${MAX_DEPTH} levels`;
function refuse(path, code, at, message, hint) {
    return { ok: false, diagnostic: { severity: 'error', code, message, path, ...at, ...(hint ? { hint } : {}) } };
}
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
function convert(contents, lines, path) {
    let nodes = 0;
    const visit = (node, depth, fallback) => {
        const offset = node?.range?.[0] ?? fallback;
        nodes += 1;
        if (nodes > MAX_NODES || depth > MAX_DEPTH)
            throw new Refusal('yaml-limits', offset, LIMITS);
        const at = locate(lines, offset);
        if (node === null)
            return { kind: 'scalar', at, text: '', plain: true };
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node))
            throw new Refusal('yaml-alias', offset, `alias *${node.source} is not read`, WRITE_OUT);
        if (node.tag !== undefined && node.tag !== null && !CORE_TAG.test(node.tag)) {
            throw new Refusal('yaml-tag', offset, `tag ${node.tag} is not read`, 'remove the tag');
        }
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node)) {
            const text = String(node.value);
            if (!text.isWellFormed())
                throw new Refusal('yaml-syntax', offset, 'expected Unicode text, received a lone surrogate');
            return { kind: 'scalar', at, text, plain: node.type === 'PLAIN' };
        }
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node))
            return { kind: 'list', at, items: node.items.map((item) => visit(item, depth + 1, offset)) };
        if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node))
            throw new Refusal('yaml-syntax', offset, 'expected a map, a list or a scalar');
        const keys = new Set();
        const entries = node.items.map((pair) => {
            const key = pair.key;
            const keyOffset = key?.range?.[0] ?? offset;
            if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key))
                throw new Refusal('yaml-key', keyOffset, 'expected a key that is a string');
            const name = String(key.value);
            if (!isText(name))
                throw new Refusal('yaml-syntax', keyOffset, NO_TEXT);
            if (keys.has(name))
                throw new Refusal('yaml-duplicate-key', keyOffset, `key ${JSON.stringify(name)} is given twice`);
            keys.add(name);
            if (name === '<<')
                throw new Refusal('yaml-merge', keyOffset, 'merge key << is not read', WRITE_OUT);
            const value = visit(pair.value, depth + 1, keyOffset);
            return { key: name, at: locate(lines, keyOffset), value };
        });
        return { kind: 'map', at, entries };
    };
    try {
        return { ok: true, root: visit(contents, 0, 0) };
    }
    catch (error) {
        if (!(error instanceof Refusal))
            throw error;
        return refuse(path, error.code, locate(lines, error.offset), error.message, error.hint);
    }
}
const NO_TEXT = 'expected Unicode text, received NUL or a lone surrogate';
function isText(text) {
    return text.isWellFormed() && !text.includes('\0');
}
const WRITE_OUT = 'write the values out: aliases and merge keys hide what is installed';
const CORE_TAG = /^tag:yaml\.org,2002:(?:str|seq|map)$/;
function locate(lines, offset) {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
}
function firstLine(text) {
    return text.split('\n', 1)[0] ?? text;
}
// The scalars that YAML 1.1 (PyYAML, which conda and Azure ML's tools read like) and YAML 1.2 do not both read as strings.
// https://github.com/yaml/pyyaml/blob/6.0.2/lib/yaml/resolver.py#L170
const BOOLEAN = /^(?:yes|Yes|YES|no|No|NO|true|True|TRUE|false|False|FALSE|on|On|ON|off|Off|OFF|y|Y|n|N)$/;
const NULL = /^(?:~|null|Null|NULL|)$/;
const INTEGER = /^[-+]?(?:0b[01_]+|0o?[0-7_]+|0x[0-9a-fA-F_]+|[0-9][0-9_]*(?::[0-5]?[0-9])*)$/;
const FLOAT = /^[-+]?(?:[0-9][0-9_]*(?::[0-5]?[0-9])*\.[0-9_]*(?:[eE][-+]?[0-9]+)?|\.[0-9][0-9_]*(?:[eE][-+]?[0-9]+)?|[0-9]+[eE][-+]?[0-9]+|\.(?:inf|Inf|INF))$|^\.(?:nan|NaN|NAN)$/;
const TIMESTAMP = /^[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}(?:[Tt \t]|$)/;
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


/***/ }),

/***/ 2345:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ REGISTRY),
/* harmony export */   S: () => (/* binding */ COMMON),
/* harmony export */   formatHelp: () => (/* binding */ formatHelp),
/* harmony export */   readArguments: () => (/* binding */ readArguments)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2807);


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
/** Flags of the commands that ask registries. */
const REGISTRY = [
    { name: 'repository', kind: 'text', value: '<repository>', help: 'where images are looked for and pushed to' },
    {
        name: 'lookup-repository',
        kind: 'list',
        value: '<repository>',
        help: 'read-only repository to look in as well (repeatable)',
    },
    { name: 'base-ref', kind: 'text', value: '<commit>', help: 'compare with the merge base of this commit and HEAD' },
    { name: 'force', kind: 'list', value: '<id|all>', help: 'build anew although the image exists (repeatable)' },
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
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .TerrariumError */ .q('usage', `expected a positive number for --${name}, received ${JSON.stringify(value)}`);
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
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .TerrariumError */ .q('usage', message, { hint: 'terrarium <command> --help lists the flags' });
    }
}
/** Help of a command: usage, what it does, and its flags. */
function formatHelp({ usage, summary, flags }) {
    const names = flags.map(({ name, value }) => `--${name}${value === undefined ? '' : ` ${value}`}`);
    const width = Math.max(...names.map((name) => name.length));
    const lines = flags.map(({ help }, index) => `  ${(names[index] ?? '').padEnd(width)}  ${help}`);
    return `Usage: terrarium ${usage}\n\n${summary}\n\nFlags:\n${lines.join('\n')}\n`;
}


/***/ }),

/***/ 6932:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q2: () => (/* binding */ printJson),
/* harmony export */   aE: () => (/* binding */ printDiagnostics),
/* harmony export */   yy: () => (/* binding */ print)
/* harmony export */ });
/* harmony import */ var _core_report_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2456);

/** Writes to stdout: results only. */
function print(text) {
    process.stdout.write(text.endsWith('\n') ? text : `${text}\n`);
}
/** Writes JSON to stdout. */
function printJson(value) {
    process.stdout.write(`${JSON.stringify(value, undefined, 2)}\n`);
}
/** Writes findings to stderr, worst first. */
function printDiagnostics(diagnostics) {
    const order = ['error', 'warning', 'note'];
    const sorted = diagnostics.toSorted((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity));
    for (const diagnostic of sorted)
        process.stderr.write(`${(0,_core_report_text_js__WEBPACK_IMPORTED_MODULE_0__/* .renderDiagnostic */ .I)(diagnostic)}\n`);
}


/***/ })

};
