export const id = 218;
export const ids = [218,253];
export const modules = {

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

/***/ 5218:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  command: () => (/* binding */ command)
});

;// CONCATENATED MODULE: ./build/core/diff-steps.js

/** What a base is called that is an environment of this tree. */
const diff_steps_PARENT = 'parent';
/** What a base is known by, whatever its tag: its repository. */
function diff_steps_baseName(base) {
    if (base === undefined || base.parent !== '')
        return diff_steps_PARENT;
    const reference = parseReference(base.reference);
    return reference === undefined ? base.reference : formatRepository(reference);
}
/**
 * Instructions that were added, removed and changed. The stages are one list of lines, each led by its FROM, so that a stage
 * that comes in between changes no other.
 */
function diff_steps_diffInstructions(before, after) {
    const numbered = before.steps.stages.length === after.steps.stages.length;
    const [old, current] = [linesOf(before, numbered), linesOf(after, numbered)];
    return gaps(old, current).flatMap(({ removed, added }) => diffGap(removed, added));
}
function linesOf(definition, numbered) {
    const { bases, platforms, steps } = definition;
    const several = steps.stages.length > 1;
    const origin = (from) => {
        const [kind, number = ''] = from.split(':');
        if (kind === 'base')
            return diff_steps_baseName(bases[Number(number) * platforms.length]);
        // Where stages came or went, numbers say nothing: a stage is then known by what it stands on.
        return kind !== 'stage' || numbered ? from : `stage on ${origin(steps.stages[Number(number)]?.from ?? '')}`;
    };
    return steps.stages.flatMap(({ from, instructions }, index) => {
        const stage = several ? `stage ${index + 1} ` : '';
        const first = { stage, keyword: 'FROM', key: JSON.stringify(['FROM', origin(from)]), text: origin(from) };
        return [first, ...instructions.map((step) => lineOf(stage, step, origin))];
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

// EXTERNAL MODULE: ./build/core/names/requirement.js
var requirement = __webpack_require__(638);
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
    return oneLine(`${section}: ${what}${section === 'base' && what === diff_steps_PARENT ? ' changed' : ''} ${from} -> ${to}`);
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
    const reading = parseMatchSpec(text);
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
    const reading = parseRequirement(body);
    const subject = reading.ok && reading.requirement.kind === 'named'
        ? reading.requirement.name
        : (body.split(/[@#\s]/, 1)[0] ?? body);
    const rest = (reading.ok ? formatRequirement(reading.requirement) : body).slice(subject.length).trim();
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

// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(2807);
// EXTERNAL MODULE: ./build/core/model.js
var model = __webpack_require__(1295);
// EXTERNAL MODULE: ./build/core/safe-text.js
var safe_text = __webpack_require__(7253);
// EXTERNAL MODULE: ./build/pipeline.js + 39 modules
var pipeline = __webpack_require__(8622);
// EXTERNAL MODULE: ./build/hosts/cli/arguments.js
var cli_arguments = __webpack_require__(2345);
// EXTERNAL MODULE: ./build/hosts/cli/output.js
var output = __webpack_require__(6932);
// EXTERNAL MODULE: ./build/hosts/cli/planning.js + 1 modules
var planning = __webpack_require__(3462);
;// CONCATENATED MODULE: ./build/hosts/cli/commands/explain.js








const FLAGS = [...cli_arguments/* COMMON */.Sq, ...cli_arguments/* REGISTRY */.Mo, { name: 'offline', kind: 'flag', help: 'ask no registry' }];
const SUMMARY = 'Shows one environment, by id or name: what is hashed, what a build would do, and why.';
const command = async (args) => {
    const parsed = (0,cli_arguments/* readArguments */.lR)(FLAGS, args);
    if (parsed.help) {
        (0,output/* print */.yy)((0,cli_arguments/* formatHelp */.B2)('explain <id> [flags]', SUMMARY, FLAGS));
        return 0;
    }
    const [wanted, ...more] = parsed.positionals;
    if (wanted === undefined || more.length > 0)
        throw new errors/* TerrariumError */.q('usage', 'expected one id or name', { hint: 'terrarium list shows them' });
    const planned = await (0,planning/* makePlan */.C)(parsed, 'present', [wanted]);
    const found = planned.head.definitions.find(({ origin, item }) => origin.id === wanted || (item.ok && item.value.name === wanted));
    if (found === undefined)
        throw new errors/* TerrariumError */.q('usage', `no environment is called ${JSON.stringify(wanted)}`, {
            hint: 'terrarium list shows them',
        });
    const row = (0,planning/* reportOf */.E)(planned).rows.find(({ id }) => id === found.origin.id);
    const sharers = (0,pipeline/* environmentsOf */.M2)(planned.head).filter(({ id, hash }) => found.item.ok && hash === found.item.value.hash && id !== found.origin.id);
    (0,output/* print */.yy)(formatDefinition(found, row, sharers));
    (0,output/* printDiagnostics */.aE)([...found.item.diagnostics, ...(row?.pins ?? [])]);
    return found.item.ok ? 0 : 1;
};
function formatDefinition({ origin, item }, row, sharers) {
    const head = [`${origin.id}`, `  format     ${origin.format}, ${origin.kind}`, `  selection  ${origin.selection}`];
    if (!item.ok)
        return [...head, `  failed     at ${item.stage}: ${item.cause}`].map(safe_text.logLine).join('\n');
    const { value } = item;
    const lines = [
        ...head,
        `  name       ${value.name ?? '(none)'}${value.version === undefined ? '' : ` ${value.version}`}`,
        `  hash       ${value.hash}`,
        ...model/* SECTIONS */.bP.map((section) => `    ${section.padEnd(9)} ${value.sections[section].slice(0, 12)}`),
        ...value.definition.bases.map((base) => `  base       ${base.reference || `environment ${base.parent.slice(0, 12)}`} (${base.platform})`),
        ...value.definition.steps.stages.map((stage, index) => `  stage ${index}    ${stage.from}, ${stage.instructions.length} instructions`),
        ...value.files.map((file) => `  file       ${file.path}${file.executable ? ' (executable)' : ''}`),
        ...value.definition.python.channels.map((channel) => `  channel    ${channel}`),
        ...value.definition.python.conda.map((spec) => `  conda      ${spec}`),
        ...formatPip(value.definition.python.pip),
        ...sharers.map(({ id }) => `  same image ${id}`),
        ...(row === undefined
            ? []
            : [`  plan       ${row.status}${row.reason === undefined ? '' : ` (${row.reason})`}: ${row.detail}`]),
        ...(row?.changes ?? []).map((change) => `  changed    ${formatChange(change)}`),
    ];
    return lines.map(safe_text.logLine).join('\n');
}
function formatPip(entries, depth = 0) {
    return entries.flatMap((entry) => typeof entry === 'string'
        ? [`  pip        ${'  '.repeat(depth)}${entry}`]
        : [`  pip        ${'  '.repeat(depth)}${entry[0]}`, ...formatPip(entry[1], depth + 1)]);
}


/***/ })

};
