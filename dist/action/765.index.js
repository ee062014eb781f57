export const id = 765;
export const ids = [765];
export const modules = {

/***/ 22127:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ needOf),
/* harmony export */   c: () => (/* binding */ needsBuildKit)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31193);

/** Says what an image needs a builder for that runs steps. */
function needsBuildKit(what) {
    return new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .TerrariumError */ .qM('needs-buildkit', `${CANNOT}${what}`, {
        hint: 'build it with BuildKit: builder: buildkit',
    });
}
const CANNOT = 'an image cannot be assembled here: ';
/** What a failure says that BuildKit is needed for; `undefined` for another failure, or none. */
function needOf(failure) {
    const isNeed = failure instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .TerrariumError */ .qM && failure.code === 'needs-buildkit';
    return isNeed ? failure.message.slice(CANNOT.length) : undefined;
}


/***/ }),

/***/ 61970:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ lockFault)
/* harmony export */ });
/* harmony import */ var _specifiers_conda_url_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49361);

/** Why packages of a lock are only installed by a conda tool; `undefined` where each of them says what it comes to, as far as their URLs go. */
function lockFault(urls) {
    const names = new Set();
    for (const text of new Set(urls)) {
        const reading = (0,_specifiers_conda_url_js__WEBPACK_IMPORTED_MODULE_0__/* .parseCondaUrl */ .eo)(text);
        if (!reading.ok)
            return `${JSON.stringify(text)} of its lock is no package: ${reading.reason}`;
        const { name } = reading.value;
        // PyPy and GraalPy.
        if (/^(?:pypy|graalpy)/.test(name))
            return `${name} of its lock keeps packages elsewhere than Python does`;
        // Channels have names in lower case; other tools may take others for the same.
        if (names.has(name.toLowerCase()))
            return `its lock has ${name} twice`;
        names.add(name.toLowerCase());
    }
    return undefined;
}


/***/ }),

/***/ 41913:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ remoteKind)
/* harmony export */ });
/**
 * How ADD interprets a source: a repository, a URL, or `undefined` for a path in the context.
 * https://github.com/moby/buildkit/blob/v0.32.2/frontend/dockerfile/dfgitutil/git_ref.go
 */
function remoteKind(text) {
    // Without a scheme it could be a folder of this name, and is treated as one.
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

/***/ 90592:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OB: () => (/* binding */ whyNot),
/* harmony export */   Qn: () => (/* binding */ TARGET),
/* harmony export */   XP: () => (/* binding */ TARGET_STAGE),
/* harmony export */   eD: () => (/* binding */ builderValues),
/* harmony export */   l6: () => (/* binding */ NO_BUILD_PLATFORM),
/* harmony export */   lV: () => (/* binding */ fromTexts),
/* harmony export */   ul: () => (/* binding */ expandArgument),
/* harmony export */   vG: () => (/* binding */ BUILD_PLATFORM),
/* harmony export */   xq: () => (/* binding */ checkGlobals),
/* harmony export */   yZ: () => (/* binding */ globalArguments)
/* harmony export */ });
/* harmony import */ var _model_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34169);
/* harmony import */ var _model_once_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(51739);
/* harmony import */ var _names_platform_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68786);
/* harmony import */ var _names_template_pin_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(19613);
/* harmony import */ var _shell_expand_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81643);
/* harmony import */ var _shell_variables_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38863);






/** Arguments that describe the platform of the build machine. */
const BUILD_PLATFORM = ['BUILDPLATFORM', 'BUILDOS', 'BUILDOSVERSION', 'BUILDARCH', 'BUILDVARIANT'];
/**
 * What these arguments are where one platform is built: that platform, whatever machine builds, which BuildKit is told. `undefined`
 * for several platforms: one stage would be built for each of them.
 */
function builderValues({ platforms }) {
    const [only, ...more] = platforms;
    if (only === undefined || more.length > 0)
        return undefined;
    const values = Object.entries(platformValues(only));
    return new Map(values.flatMap(([name, value]) => (value === _shell_variables_js__WEBPACK_IMPORTED_MODULE_3__/* .UNKNOWN */ .H ? [] : [[name.replace('TARGET', 'BUILD'), value]])));
}
const NO_BUILD_PLATFORM = 'an image may not depend on the machine that builds it: write its value before the first FROM, as in "ARG BUILDPLATFORM=linux/amd64", or use TARGETPLATFORM';
/** Substitutes the arguments of FROM lines, once per line. */
function fromTexts(scope) {
    return (0,_model_once_js__WEBPACK_IMPORTED_MODULE_4__/* .once */ .Oo)((index) => expandAll(scope, scope.file.stages[index]), (index) => index);
}
function expandAll(scope, stage) {
    const { options, globals } = scope;
    // A template is hashed as written: the backslashes in its pattern are not escapes.
    if ((0,_names_template_pin_js__WEBPACK_IMPORTED_MODULE_5__/* .templateBase */ .i$)(stage.from.text) !== undefined)
        return options.platforms.map(() => stage.from.text);
    const texts = [];
    for (const platform of options.platforms) {
        const text = expandArgument(scope, { text: stage.from.text, line: stage.line }, globals(platform));
        if (text === undefined)
            return undefined;
        texts.push(text);
    }
    return texts;
}
/** Substitutes arguments in a word of a FROM line; a word without a value is reported. */
function expandArgument({ findings, file }, { text, line }, lookup) {
    const expansion = (0,_shell_expand_js__WEBPACK_IMPORTED_MODULE_2__/* .expandWord */ .Vo)(text, file.escape, lookup);
    if (expansion.ok && expansion.unset === undefined)
        return expansion.text;
    const build = !expansion.ok && expansion.why === 'unknown';
    const hint = build
        ? NO_BUILD_PLATFORM
        : 'declare it before the first FROM with ARG NAME=default, or set it in build-args';
    findings.error(build ? 'build-platform' : 'dockerfile-argument', `${(0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(text)}: ${whyNot(expansion)}`, {
        at: { line, column: 1 },
        hint,
    });
    return undefined;
}
/** Explains, for a message, why a word could not be expanded. */
function whyNot(expansion) {
    if (expansion.ok)
        return `argument ${expansion.unset} has no value`;
    if (expansion.why === 'unknown')
        return `argument ${expansion.name} is only known while building`;
    if (expansion.why === 'required')
        return `argument ${expansion.name} has no value`;
    return expansion.why === 'syntax'
        ? 'quotes or braces do not match, or it is a form that BuildKit does not know'
        : 'the substitution is too long';
}
/** Reports defaults of global arguments that fail a build, even if unused. */
function checkGlobals({ findings, file, options }) {
    readGlobals(file, options, options.platforms[0] ?? '', ({ value = '', line }, expansion) => {
        if (expansion.ok || expansion.why === 'unknown' || expansion.why === 'limit')
            return;
        const message = `${(0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(value)}: ${whyNot(expansion)}`;
        findings.error('dockerfile-argument', message, { at: { line, column: 1 }, hint: 'correct the default' });
    });
}
/**
 * Values of global arguments by platform: as set, otherwise the default. Defaults may use earlier arguments. Computed
 * once per platform.
 */
function globalArguments(file, options) {
    return (0,_model_once_js__WEBPACK_IMPORTED_MODULE_4__/* .once */ .Oo)((platform) => readGlobals(file, options, platform), (platform) => platform);
}
function readGlobals(file, options, platform, seen = () => undefined) {
    const values = new Map(Object.entries(platformValues(platform)));
    const builder = builderValues(options);
    for (const name of BUILD_PLATFORM)
        values.set(name, builder?.get(name) ?? _shell_variables_js__WEBPACK_IMPORTED_MODULE_3__/* .UNKNOWN */ .H);
    values.set(TARGET_STAGE, targetStage(file, options));
    const lookup = (name) => values.get(name);
    for (const global of file.globals) {
        const { name, value } = global;
        const given = Object.hasOwn(options.buildArgs, name) ? options.buildArgs[name] : undefined;
        if (given !== undefined)
            values.set(name, given);
        if (given !== undefined || value === undefined)
            continue;
        const expansion = (0,_shell_expand_js__WEBPACK_IMPORTED_MODULE_2__/* .expandWord */ .Vo)(value, file.escape, lookup);
        seen(global, expansion);
        const resolved = defaultOf(expansion);
        if (resolved === undefined)
            values.delete(name);
        else
            values.set(name, resolved);
    }
    return lookup;
}
function defaultOf(expansion) {
    if (expansion.ok)
        return expansion.unset === undefined ? expansion.text : undefined;
    return expansion.why === 'unknown' ? _shell_variables_js__WEBPACK_IMPORTED_MODULE_3__/* .UNKNOWN */ .H : undefined;
}
/** Argument that holds the name of the target stage. */
const TARGET_STAGE = 'TARGETSTAGE';
/** Arguments that describe the target platform. */
const TARGET = ['TARGETPLATFORM', 'TARGETOS', 'TARGETOSVERSION', 'TARGETARCH', 'TARGETVARIANT'];
function targetStage(file, { target }) {
    return target ?? file.stages.at(-1)?.name ?? 'default';
}
// Without a platform, these are known only during the build.
function platformValues(text) {
    const platform = (0,_names_platform_js__WEBPACK_IMPORTED_MODULE_1__/* .parsePlatform */ .FL)(text);
    if (platform === undefined)
        return Object.fromEntries(TARGET.map((name) => [name, _shell_variables_js__WEBPACK_IMPORTED_MODULE_3__/* .UNKNOWN */ .H]));
    const { os, architecture, variant = '' } = platform;
    return {
        TARGETPLATFORM: text,
        TARGETOS: os,
        TARGETOSVERSION: '',
        TARGETARCH: architecture,
        TARGETVARIANT: variant,
    };
}


/***/ }),

/***/ 24198:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FB: () => (/* binding */ findTarget),
/* harmony export */   ME: () => (/* binding */ triggersIn),
/* harmony export */   th: () => (/* binding */ reachStages)
/* harmony export */ });
/* harmony import */ var _model_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34169);

/** Resolves stage names and numbers, and collects the stages reachable from the target. */
function reachStages(findings, file, names, textsOf) {
    const target = findTarget(findings, file, names);
    if (target === undefined)
        return undefined;
    const scope = { findings, file, names };
    const from = new Map();
    const references = new Map();
    const instructions = new Map();
    const queue = [target];
    for (let index = queue.pop(); index !== undefined; index = queue.pop()) {
        if (instructions.has(index))
            continue;
        const stage = file.stages[index];
        const texts = textsOf(index) ?? [];
        const base = findBase(scope, index, texts);
        if (base !== undefined)
            queue.push(setIn(from, index, base));
        const inherited = base === undefined
            ? parentTriggers(scope, stage, texts)
            : triggersIn(file.stages[base].instructions);
        const steps = [...inherited, ...stage.instructions];
        instructions.set(index, steps);
        for (const [step, reference] of steps.flatMap((step) => step.references.map((found) => [step, found]))) {
            const found = findSource(scope, step, reference, index);
            if (found !== undefined)
                references.set(reference, found);
            if (found !== undefined && found >= 0)
                queue.push(found);
        }
    }
    return { reached: [...instructions.keys()].sort((a, b) => a - b), from, references, instructions };
}
// `FROM base-$TARGETARCH` may name a different image for each platform, but not a different stage: all platforms share
// one list of steps.
function findBase({ findings, file, names }, index, texts) {
    const found = [...new Set(texts)].map((text) => findStage(file, names, text, index));
    if (found.length > 1 && found.some((base) => base !== undefined)) {
        const message = 'FROM names different stages for different platforms, which is not read yet';
        findings.error('dockerfile-argument', message, { at: { line: file.stages[index]?.line ?? 1, column: 1 } });
    }
    return found[0];
}
// ONBUILD instructions of an environment of this tree take effect here; they can refer to the stages of this file.
function parentTriggers({ findings, file, names }, stage, texts) {
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
/** ONBUILD instructions: run first in a stage or image built on these, and not inherited further. */
function triggersIn(instructions) {
    return instructions.flatMap((step) => step.trigger ?? []);
}
function setIn(map, key, value) {
    map.set(key, value);
    return value;
}
/** The stage to build: the named one, otherwise the last. BuildKit does not accept stage numbers here. */
function findTarget(findings, file, { target }) {
    if (target === undefined)
        return file.stages.length === 0 ? undefined : file.stages.length - 1;
    const name = target.toLowerCase();
    const named = file.stages.findLastIndex((stage) => stage.name === name);
    if (named >= 0)
        return named;
    const known = file.stages.flatMap((stage) => stage.name ?? []).join(', ') || 'none';
    const message = `there is no stage ${(0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(target)}`;
    findings.error('dockerfile-target', message, { at: _model_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .START */ .d3, hint: `named stages: ${known}` });
    return undefined;
}
// A build context hides a stage of the same name. A base must be an earlier stage. Names are in lower case.
function findStage(file, names, text, before) {
    if (Object.hasOwn(names.contexts, text))
        return undefined;
    const named = file.stages.findLastIndex((stage, index) => index < before && stage.name === text);
    return named < 0 ? undefined : named;
}
// `COPY --from` also accepts stage numbers; if two stages have the same name, the last one in the file is used.
// https://github.com/moby/buildkit/blob/v0.32.2/frontend/dockerfile/dockerfile2llb/convert.go
function findSource({ findings, file, names }, { keyword, line }, { text }, before) {
    if (Object.hasOwn(names.contexts, text))
        return undefined;
    const number = /^[+-]?\d+$/.test(text);
    const counted = number && keyword === 'COPY' ? Number(text) : undefined;
    const name = text.toLowerCase();
    const found = counted ?? file.stages.findLastIndex((stage) => stage.name === name);
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

/***/ 70137:
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

/***/ 32377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A7: () => (/* binding */ mapOf),
/* harmony export */   Xy: () => (/* binding */ objectOf),
/* harmony export */   c3: () => (/* binding */ listOf),
/* harmony export */   cF: () => (/* binding */ tupleOf),
/* harmony export */   lW: () => (/* binding */ nullOr),
/* harmony export */   r4: () => (/* binding */ parseText),
/* harmony export */   wC: () => (/* binding */ matching),
/* harmony export */   yG: () => (/* binding */ parseBoolean),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38384);

/** A text with a UTF-8 form. */
const parseText = (value) => typeof value === 'string' && value.isWellFormed() ? value : undefined;
const parseBoolean = (value) => (typeof value === 'boolean' ? value : undefined);
/** A text that matches an expression. */
function matching(pattern) {
    return (value) => (typeof value === 'string' && pattern.test(value) ? value : undefined);
}
function oneOf(...texts) {
    return (value) => texts.find((text) => text === value);
}
function listOf(parse) {
    return (value) => {
        if (!Array.isArray(value))
            return undefined;
        const parsed = value.map((element) => parse(element));
        return parsed.includes(undefined) ? undefined : parsed.filter((element) => element !== undefined);
    };
}
/** A list of exactly these elements. */
function tupleOf(...parsers) {
    return (value) => {
        if (!Array.isArray(value) || value.length !== parsers.length)
            return undefined;
        const parsed = parsers.map((parse, index) => parse(value[index]));
        return parsed.includes(undefined) ? undefined : parsed;
    };
}
/** Null, or what another parser takes. */
function nullOr(parse) {
    return (value) => (value === null ? null : parse(value));
}
/** An object of at most `most` members of one kind. */
function mapOf(isKey, parse, most) {
    return (value) => {
        if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(value))
            return undefined;
        const members = Object.entries(value).map(([key, member]) => [key, parse(member)]);
        const isTaken = members.length <= most && members.every(([key, member]) => isKey(key) && member !== undefined);
        return isTaken ? Object.fromEntries(members) : undefined;
    };
}
/** An object with these members, of which some may be absent. Others are left out. */
function objectOf(members, optional = []) {
    const parsers = Object.entries(members);
    const absent = optional;
    return (value) => {
        if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(value))
            return undefined;
        const own = parsers.filter(([key]) => Object.hasOwn(value, key) || !absent.includes(key));
        const parsed = own.map(([key, parse]) => [key, Object.hasOwn(value, key) ? parse(value[key]) : undefined]);
        return parsed.some(([, member]) => member === undefined) ? undefined : Object.fromEntries(parsed);
    };
}


/***/ }),

/***/ 28990:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ KEY_SCHEME),
/* harmony export */   p: () => (/* binding */ imageKey)
/* harmony export */ });
/* harmony import */ var _reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21556);
/* harmony import */ var _sha256_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79222);


const KEY_SCHEME = 'terrarium.image-key/v1';
/** Address of the image that a definition produces with these bases (docs/hash.md). */
function imageKey(inputs) {
    const lines = [
        KEY_SCHEME,
        `definition ${inputs.definition}`,
        ...(inputs.recipe === undefined ? [] : [`recipe ${inputs.recipe}`]),
        ...sortedLines('base', inputs.bases),
        ...sortedLines('installer', inputs.installers),
        ...[...new Set(inputs.parents)].sort().map((key) => `parent ${key}`),
    ];
    return (0,_sha256_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Hex */ .f)(lines.map((line) => `${line}\n`).join(''));
}
// Every part is ASCII, so that code-unit order is byte order.
function sortedLines(keyword, images) {
    const lines = images.map(({ reference, platform, digest }) => `${keyword} ${(0,_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .formatReference */ .FH)(reference)} ${platform} ${digest}`);
    return [...new Set(lines)].sort();
}


/***/ }),

/***/ 41212:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ getArtifact),
/* harmony export */   q: () => (/* binding */ putArtifact)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31193);
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38384);
/* harmony import */ var _names_reference_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21556);
/* harmony import */ var _describe_bytes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95281);
/* harmony import */ var _stored_image_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51341);





const EMPTY_TYPE = 'application/vnd.oci.empty.v1+json';
/**
 * Puts an artifact under a tag. Repeating it with equal content changes nothing. A document that could not be read again
 * is `record-too-large`, before anything is written.
 */
async function putArtifact(registry, repository, tag, { kind, layers, subject, annotations }) {
    const largest = Math.max(...layers.map(({ bytes }) => bytes.byteLength));
    if (largest > kind.maxBytes) {
        const limit = `expected at most ${kind.maxBytes} bytes, which are read again`;
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .TerrariumError */ .qM('record-too-large', `${(0,_names_reference_js__WEBPACK_IMPORTED_MODULE_3__/* .formatRepository */ .Sh)(repository)}:${tag} has ${largest} bytes: ${limit}`);
    }
    const empty = new TextEncoder().encode('{}');
    const config = (0,_describe_bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .describeBytes */ .n)(EMPTY_TYPE, empty);
    const described = layers.map(({ mediaType, bytes }) => ({ descriptor: (0,_describe_bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .describeBytes */ .n)(mediaType, bytes), bytes }));
    const blobs = [{ descriptor: config, bytes: empty }, ...described];
    await Promise.all(blobs.map(({ descriptor, bytes }) => registry.putBlob(repository, descriptor, { kind: 'bytes', bytes })));
    const { mediaType, digest, size } = subject ?? {};
    const manifest = {
        schemaVersion: 2,
        mediaType: _stored_image_js__WEBPACK_IMPORTED_MODULE_2__/* .MEDIA */ .Rn.manifest,
        artifactType: kind.type,
        config,
        layers: described.map(({ descriptor }) => descriptor),
        ...(subject === undefined ? {} : { subject: { mediaType, digest, size } }),
        ...(annotations === undefined ? {} : { annotations }),
    };
    const bytes = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_4__/* .encodeJson */ .Pr)(manifest);
    await registry.putManifest(repository, tag, { mediaType: _stored_image_js__WEBPACK_IMPORTED_MODULE_2__/* .MEDIA */ .Rn.manifest, bytes });
}
/** Reads the artifact at a tag; `undefined` if there is none of that kind. */
async function getArtifact(registry, repository, tag, { type, maxBytes }) {
    const manifest = await registry.getManifest(repository, tag);
    const content = manifest === undefined ? undefined : (0,_model_json_js__WEBPACK_IMPORTED_MODULE_4__/* .parseJson */ .qF)(manifest.bytes);
    if (!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isRecord */ .u4)(content) || content.artifactType !== type || !Array.isArray(content.layers))
        return undefined;
    const layers = content.layers.flatMap((layer) => (0,_stored_image_js__WEBPACK_IMPORTED_MODULE_2__/* .parseDescriptor */ .BA)(layer) ?? []);
    const annotations = Object.entries((0,_model_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isRecord */ .u4)(content.annotations) ? content.annotations : {});
    return {
        annotations: Object.fromEntries(annotations.filter((pair) => typeof pair[1] === 'string')),
        read: async (mediaType) => {
            const layer = layers.find((descriptor) => descriptor.mediaType === mediaType);
            if (layer === undefined || layer.size > maxBytes)
                return undefined;
            return registry.getBlob(repository, layer, maxBytes);
        },
    };
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

/***/ 45729:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ readOwnLabels),
/* harmony export */   k: () => (/* binding */ LABELS)
/* harmony export */ });
/* harmony import */ var _names_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95885);

const LABELS = {
    scheme: 'io.terrarium.scheme',
    definition: 'io.terrarium.definition-hash',
    key: 'io.terrarium.image-key',
    baseName: 'org.opencontainers.image.base.name',
    baseDigest: 'org.opencontainers.image.base.digest',
};
/** Reads our labels of the first platform. */
function readOwnLabels([config]) {
    const label = (name) => config?.labels[LABELS[name]] ?? '';
    return {
        definition: label('definition'),
        key: label('key'),
        base: { name: label('baseName'), digest: (0,_names_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDigest */ .m)(label('baseDigest')) },
    };
}


/***/ }),

/***/ 59668:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J4: () => (/* binding */ mismatch),
/* harmony export */   QR: () => (/* binding */ keyTag),
/* harmony export */   _3: () => (/* binding */ lookUpPresent),
/* harmony export */   _Q: () => (/* binding */ tryLookup),
/* harmony export */   uQ: () => (/* binding */ definitionTag),
/* harmony export */   vW: () => (/* binding */ lookUpVerified),
/* harmony export */   vu: () => (/* binding */ isRefusal),
/* harmony export */   x_: () => (/* binding */ hinted)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31193);
/* harmony import */ var _names_image_key_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28990);
/* harmony import */ var _labels_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45729);
/* harmony import */ var _stored_image_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51341);




/** Tag of the current build of a key. */
const keyTag = (key) => `env-${key}`;
/** Tag of the newest image of a definition. */
const definitionTag = (hash) => `def-${hash}`;
/** Checks a tag with one HEAD request. */
async function lookUpPresent(registry, repository, tag, key) {
    return tryLookup(async () => {
        const found = await registry.headManifest(repository, tag);
        if (found === undefined)
            return { status: 'miss' };
        return { status: 'hit', image: { kind: 'pushed', repository, digest: found.digest }, strength: 'present', key };
    });
}
/** With a hint, one HEAD that returns the same digest is enough, because that digest was already verified. */
function hinted(registry, hints, lookIn) {
    return async (repository, tag, expected) => {
        const { key } = expected;
        const hint = key === undefined ? undefined : hints.get(key);
        if (key === undefined || hint === undefined)
            return lookIn(repository, tag, expected);
        const head = await lookUpPresent(registry, repository, tag, key);
        if (head.status !== 'hit')
            return head;
        const verified = head.image.kind === 'pushed' && head.image.digest === hint;
        return verified ? { ...head, strength: 'verified' } : lookIn(repository, tag, expected);
    };
}
/** Reads an image by tag and verifies every step from the tag to the labels. */
async function lookUpVerified(registry, repository, tag, expected) {
    return tryLookup(async () => {
        const image = await (0,_stored_image_js__WEBPACK_IMPORTED_MODULE_3__/* .readImage */ .AM)(registry, repository, tag, expected.platforms);
        if (image === undefined)
            return { status: 'miss' };
        if (image.kind === 'broken')
            return { status: 'invalid', why: image.why };
        const why = mismatch(image.configs, expected);
        if (why !== undefined)
            return { status: 'invalid', why };
        const key = image.configs[0]?.labels[_labels_js__WEBPACK_IMPORTED_MODULE_2__/* .LABELS */ .k.key];
        return { status: 'hit', image: { kind: 'pushed', repository, digest: image.digest }, strength: 'verified', key };
    });
}
/** The error in an image's labels or platforms; `undefined` if there is none. */
function mismatch(configs, expected) {
    const platforms = configs.map((config) => config.platform).sort();
    const wanted = [...expected.platforms].sort();
    if (platforms.join() !== wanted.join())
        return `expected platforms ${wanted.join(', ')}, received ${platforms.join(', ') || 'none'}`;
    const keys = new Set(configs.map((config) => config.labels[_labels_js__WEBPACK_IMPORTED_MODULE_2__/* .LABELS */ .k.key]));
    if (keys.size !== 1)
        return 'its platforms carry different keys';
    for (const { labels } of configs) {
        const scheme = labels[_labels_js__WEBPACK_IMPORTED_MODULE_2__/* .LABELS */ .k.scheme];
        if (scheme !== _names_image_key_js__WEBPACK_IMPORTED_MODULE_1__/* .KEY_SCHEME */ .S)
            return `expected label ${_labels_js__WEBPACK_IMPORTED_MODULE_2__/* .LABELS */ .k.scheme}=${_names_image_key_js__WEBPACK_IMPORTED_MODULE_1__/* .KEY_SCHEME */ .S}, received ${scheme ?? 'none'}`;
        const hash = labels[_labels_js__WEBPACK_IMPORTED_MODULE_2__/* .LABELS */ .k.definition];
        if (hash !== expected.hash)
            return `expected label ${_labels_js__WEBPACK_IMPORTED_MODULE_2__/* .LABELS */ .k.definition}=${expected.hash}, received ${hash ?? 'none'}`;
        const key = labels[_labels_js__WEBPACK_IMPORTED_MODULE_2__/* .LABELS */ .k.key];
        if (key === undefined || !/^[0-9a-f]{64}$/.test(key))
            return `expected a label ${_labels_js__WEBPACK_IMPORTED_MODULE_2__/* .LABELS */ .k.key}`;
        if (expected.key !== undefined && key !== expected.key)
            return `expected label ${_labels_js__WEBPACK_IMPORTED_MODULE_2__/* .LABELS */ .k.key}=${expected.key}, received ${key}`;
    }
    return undefined;
}
/** Converts a failure to a result: bytes that do not match their digest are `invalid`, anything else is `unknown`. */
async function tryLookup(look) {
    try {
        return await look();
    }
    catch (error) {
        if (!(error instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .TerrariumError */ .qM))
            throw error;
        // If a registry serves bytes that do not match the digest, the image is unusable.
        if (error.code === 'registry-digest-mismatch')
            return { status: 'invalid', why: error.message };
        return { status: 'unknown', error };
    }
}
/** True for errors that registries also return for repositories that do not exist yet. */
function isRefusal(error) {
    return error.code === 'registry-auth' || error.code === 'registry-denied';
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

/***/ 35763:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gr: () => (/* binding */ parsePlatformPackages),
/* harmony export */   R_: () => (/* binding */ parsePackages),
/* harmony export */   ub: () => (/* binding */ parsePythonPackage)
/* harmony export */ });
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38384);
/* harmony import */ var _model_shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32377);


/** Parses resolved packages from a registry, where anyone who can write tags can write any content. */
function parsePackages(bytes, definitionHash) {
    const packages = parseDocument((0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .qF)(bytes));
    return packages?.definitionHash === definitionHash ? packages : undefined;
}
/** A text in a record; longer than any path, which is the longest of them. */
const MAX_TEXT = 8192;
const parseShort = (value) => typeof value === 'string' && value.length <= MAX_TEXT && value.isWellFormed() ? value : undefined;
const parseConda = (0,_model_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .objectOf */ .Xy)({
    name: parseShort,
    version: parseShort,
    build: parseShort,
    subdir: parseShort,
    channel: parseShort,
    url: parseShort,
    digest: parseShort,
    md5: parseShort,
    prefix: parseShort,
}, 
// Earlier records have none.
['md5']);
/** Parses one distribution. */
const parsePythonPackage = (0,_model_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .objectOf */ .Xy)({
    name: parseShort,
    version: parseShort,
    installer: parseShort,
    location: parseShort,
    source: parseShort,
});
const parseSystem = (0,_model_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .objectOf */ .Xy)({
    type: (0,_model_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL)('apk', 'deb', 'rpm'),
    name: parseShort,
    version: parseShort,
    architecture: parseShort,
});
/** Parses the packages of one platform. */
const parsePlatformPackages = (0,_model_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .objectOf */ .Xy)({
    platform: parseShort,
    distribution: parseShort,
    conda: (0,_model_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(parseConda),
    python: (0,_model_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(parsePythonPackage),
    system: (0,_model_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(parseSystem),
});
const parseDocument = (0,_model_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .objectOf */ .Xy)({
    formatVersion: (0,_model_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL)('1'),
    definitionHash: parseShort,
    platforms: (0,_model_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(parsePlatformPackages),
});


/***/ }),

/***/ 76578:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ BEGIN),
  Ph: () => (/* binding */ layeredDockerfile),
  tK: () => (/* binding */ splitCommands),
  kM: () => (/* binding */ splitFiles)
});

// EXTERNAL MODULE: ./build/core/recipes/recipe.js
var recipe = __webpack_require__(40698);
;// CONCATENATED MODULE: ./build/core/recipes/split-layers.js
/** The text of `split_layers.py` behind its first comment. Written by `npm run embed`. */
const SPLIT_SCRIPT = `import csv, glob, hashlib, json, os, stat, sys

ROOT = "/opt/terrarium"
PREFIX = ROOT + "/env"
LAYERS = ROOT + "/layers"
OWN, BUCKETS, LARGE = 12, 8, 10 << 20
EPOCH = 315532800
begin = int(sys.argv[1])


def conda_files():
    for record in sorted(glob.glob(PREFIX + "/conda-meta/*.json")):
        with open(record, encoding="utf-8") as file:
            meta = json.load(file)
        name = "conda " + str(meta.get("name"))
        yield record, name
        for path in meta.get("files") or []:
            yield os.path.join(PREFIX, path), name


def pip_files():
    for record in sorted(glob.glob(PREFIX + "/lib/python*/site-packages/*.dist-info/RECORD")):
        folder = os.path.dirname(record)
        name = "pip " + os.path.basename(folder).split("-")[0].lower()
        with open(record, encoding="utf-8", errors="surrogateescape", newline="") as file:
            for row in csv.reader(file):
                if row:
                    yield os.path.normpath(os.path.join(os.path.dirname(folder), row[0])), name


owners = {}
for path, name in list(conda_files()) + list(pip_files()):
    owners.setdefault(path, name)


def owner(path):
    folder, name = os.path.split(path)
    if os.path.basename(folder) == "__pycache__" and path not in owners:
        path = os.path.join(os.path.dirname(folder), name.split(".")[0] + ".py")
    return owners.get(path)


groups, folders = {}, []
for top in (PREFIX, ROOT + "/src"):
    for folder, names, files in os.walk(top):
        links = [name for name in names if os.path.islink(os.path.join(folder, name))]
        folders.append(folder)
        for name in files + links:
            path = os.path.join(folder, name)
            groups.setdefault(owner(path), []).append(path)

rest = groups.pop(None, [])
sizes = {name: sum(os.lstat(path).st_size for path in paths) for name, paths in groups.items()}
large = sorted((name for name in groups if sizes[name] >= LARGE), key=lambda name: (-sizes[name], name))[:OWN]
layers = {OWN + BUCKETS: rest}
for name, paths in groups.items():
    bucket = int(hashlib.sha256(name.encode()).hexdigest()[:8], 16) % BUCKETS
    layers.setdefault(sorted(large).index(name) if name in large else OWN + bucket, []).extend(paths)

modes = {folder: stat.S_IMODE(os.lstat(folder).st_mode) for folder in folders}
made = set()


def target(layer, path):
    return os.path.join(LAYERS, "%02d" % layer) + path


def make(layer, folder):
    at = target(layer, folder)
    if at in made or not folder.startswith(ROOT + "/"):
        os.makedirs(at, exist_ok=True)
        return
    make(layer, os.path.dirname(folder))
    if not os.path.isdir(at):
        os.mkdir(at)
    made.add(at)
    os.chmod(at, modes.get(folder, 0o755))


for layer, paths in layers.items():
    for path in paths:
        if os.lstat(path).st_mtime >= begin:
            os.utime(path, (EPOCH, EPOCH), follow_symlinks=False)
        make(layer, os.path.dirname(path))
        os.rename(path, target(layer, path))
for folder in folders:
    if not os.listdir(folder):
        make(OWN + BUCKETS, folder)
for folder, names, files in os.walk(LAYERS, topdown=False):
    os.utime(folder, (EPOCH, EPOCH))
`;

;// CONCATENATED MODULE: ./build/core/recipes/layers.js


/** Folder of the install stage that contains one folder per layer. */
const LAYERS = '/opt/terrarium/layers';
/** Layers for large packages, then buckets of other packages by name, then one for everything else. */
const COUNT = 12 + 8 + 1;
const INSTALL_STAGE = 'terrarium-install';
const BASE_STAGE = 'terrarium-base';
/** Comes before the commands of an install script, so that equal packages become equal files. */
const BEGIN = `set -eu
# Bytecode is then checked by content: the times of files may be set. https://docs.python.org/3/library/py_compile.html
export SOURCE_DATE_EPOCH=315532800
`;
/** Commands before and after those of an install script whose result becomes layers. `flags` are those of interpreters that are tried. */
function splitCommands(layered, flags = '-I') {
    if (!layered)
        return { before: '', after: '' };
    return { before: 'begin=$(date +%s)\n', after: splitScript(flags) };
}
/** Files of a recipe whose result becomes layers. */
function splitFiles(layered) {
    return layered ? [[`${recipe/* RECIPE_FOLDER */.I$}/split.py`, SPLIT_SCRIPT]] : [];
}
// If neither the environment nor its base has a suitable Python, there is only one layer.
function splitScript(flags) {
    return `splitter=
for candidate in "$prefix/bin/python" python3; do
  if [ -z "$splitter" ] && "$candidate" ${flags} -c 'import sys; sys.exit(sys.version_info < (3, 6))' 2>/dev/null; then
    splitter=$candidate
  fi
done
mkdir -p ${LAYERS}
if [ -n "$splitter" ]; then
  "$splitter" -B -I -S ${recipe/* DEFINITION */.ye}/split.py "$begin"
else
  mkdir -p ${LAYERS}/00/opt/terrarium
  mv "$prefix" ${LAYERS}/00/opt/terrarium/
  if [ -d /opt/terrarium/src ]; then mv /opt/terrarium/src ${LAYERS}/00/opt/terrarium/; fi
fi
for layer in ${layerNames().join(' ')}; do mkdir -p ${LAYERS}/$layer; done
`;
}
/** A Dockerfile that runs `install` in a separate stage and copies the result layer by layer. */
function layeredDockerfile(base, install, settle) {
    return [
        `FROM ${base} AS ${BASE_STAGE}`,
        `FROM ${BASE_STAGE} AS ${INSTALL_STAGE}`,
        'USER root',
        ...install,
        `FROM ${BASE_STAGE}`,
        'USER root',
        ...layerNames().map((name) => `COPY --from=${INSTALL_STAGE} ${LAYERS}/${name}/ /`),
        ...settle,
    ];
}
function layerNames() {
    return Array.from({ length: COUNT }, (_, index) => String(index).padStart(2, '0'));
}


/***/ }),

/***/ 21851:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ localContext),
/* harmony export */   p: () => (/* binding */ hasLocalPackages)
/* harmony export */ });
/* harmony import */ var _model_definition_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36623);
/* harmony import */ var _names_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91130);
/* harmony import */ var _specifiers_requirement_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12085);



/**
 * The build context for the local packages in pip entries: the deepest folder that contains all of them, with every
 * file below them that its `.dockerignore` does not exclude. `undefined` if there are no local packages.
 */
function localContext(pip, packages) {
    const paths = [...new Set(localPaths(pip))];
    const [first, ...others] = paths.map((path) => ((0,_specifiers_requirement_path_js__WEBPACK_IMPORTED_MODULE_1__/* .isArchive */ .tc)(path) ? (0,_names_path_js__WEBPACK_IMPORTED_MODULE_0__/* .directoryOf */ .jt)(path) : path));
    if (first === undefined)
        return undefined;
    const directory = others.reduce(commonFolder, first);
    const inside = (path) => (path === directory ? '.' : ((0,_names_path_js__WEBPACK_IMPORTED_MODULE_0__/* .relativeTo */ .Mf)(directory, path) ?? path));
    const sources = paths.map((path) => {
        const line = packages.find((local) => local.path === path)?.at.line ?? 1;
        return { path: inside(path), line };
    });
    const context = {
        directory,
        ignoreFiles: [directory === '.' ? '.dockerignore' : `${directory}/.dockerignore`],
        sources: sources.some(({ path }) => path === '.') ? 'all' : sources,
        projects: packages.flatMap(({ path, at }) => ((0,_specifiers_requirement_path_js__WEBPACK_IMPORTED_MODULE_1__/* .isArchive */ .tc)(path) ? [] : [{ path: inside(path), at }])),
    };
    return { context, pip: movePaths(pip, inside) };
}
/** True if an entry, or one in a nested file, is a local package. */
function hasLocalPackages(pip) {
    return localPaths(pip).length > 0;
}
function localPaths(pip) {
    return pip.flatMap((entry) => {
        if (typeof entry === 'string')
            return [];
        return (0,_model_definition_js__WEBPACK_IMPORTED_MODULE_2__/* .isLocalPip */ .h)(entry) ? [entry[1]] : localPaths(entry[1]);
    });
}
function movePaths(pip, move) {
    return pip.map((entry) => {
        if (typeof entry === 'string')
            return entry;
        return (0,_model_definition_js__WEBPACK_IMPORTED_MODULE_2__/* .isLocalPip */ .h)(entry) ? [entry[0], move(entry[1]), entry[2]] : [entry[0], movePaths(entry[1], move)];
    });
}
function commonFolder(a, b) {
    const [left, right] = [a.split('/'), b.split('/')];
    const at = left.findIndex((part, index) => part !== right[index]);
    const common = at < 0 ? left : left.slice(0, at);
    return common.length === 0 || a === '.' || b === '.' ? '.' : common.join('/');
}


/***/ }),

/***/ 85627:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $P: () => (/* binding */ FIND_PYTHON),
/* harmony export */   Hl: () => (/* binding */ SOURCES),
/* harmony export */   Je: () => (/* binding */ installCommand),
/* harmony export */   Jj: () => (/* binding */ sourceLines),
/* harmony export */   Og: () => (/* binding */ pipRecipe),
/* harmony export */   Pv: () => (/* binding */ constraintFiles),
/* harmony export */   Sv: () => (/* binding */ renderPip),
/* harmony export */   VH: () => (/* binding */ requirementFiles),
/* harmony export */   Zz: () => (/* binding */ orNotFrozen),
/* harmony export */   fV: () => (/* binding */ CACHE),
/* harmony export */   qA: () => (/* binding */ requirementTexts)
/* harmony export */ });
/* harmony import */ var _config_step_secrets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10819);
/* harmony import */ var _model_definition_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(36623);
/* harmony import */ var _layers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76578);
/* harmony import */ var _local_packages_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21851);
/* harmony import */ var _recipe_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40698);





/** Where a step keeps what it downloads. */
const CACHE = '/run/terrarium/pip';
/** Folder for local packages, one subfolder per definition: packages installed with `-e` are imported from there. */
const SOURCES = '/opt/terrarium/src';
/** A virtual environment that also sees the base's packages, with the requirements installed into it. */
const pipRecipe = {
    name: 'pip/2',
    render: (inputs) => renderPip(inputs, requirementFiles(inputs.python.pip, inputs.sources)),
};
/** A step that installs into the virtual environment, with these files of requirements beside it. */
function renderPip(inputs, requirements, text = {}) {
    const { ensure = ensureEnvironment(CREATE), install = installCommand(inputs), flags = '-I' } = text;
    const { secrets = [] } = inputs.python;
    const mounts = [
        _recipe_js__WEBPACK_IMPORTED_MODULE_2__/* .DEFINITION_MOUNT */ .WP,
        (0,_recipe_js__WEBPACK_IMPORTED_MODULE_2__/* .cacheMount */ .yP)(text.cache ?? 'pip', inputs, CACHE),
        ...(text.mounts ?? []),
        ...(0,_config_step_secrets_js__WEBPACK_IMPORTED_MODULE_0__/* .secretMounts */ .fS)(secrets),
    ];
    const command = [...(0,_config_step_secrets_js__WEBPACK_IMPORTED_MODULE_0__/* .secretVariables */ .c8)(secrets), 'sh', `${_recipe_js__WEBPACK_IMPORTED_MODULE_2__/* .DEFINITION */ .ye}/install.sh`].join(' ');
    const { before, after } = (0,_layers_js__WEBPACK_IMPORTED_MODULE_3__/* .splitCommands */ .tK)(inputs.layered, flags);
    const files = new Map([
        [`${_recipe_js__WEBPACK_IMPORTED_MODULE_2__/* .RECIPE_FOLDER */ .I$}/install.sh`, `${_layers_js__WEBPACK_IMPORTED_MODULE_3__/* .BEGIN */ .Q}${before}${ensure}${install}${after}`],
        ...requirements,
        ...constraintFiles(inputs),
        ...(0,_layers_js__WEBPACK_IMPORTED_MODULE_3__/* .splitFiles */ .kM)(inputs.layered),
    ]);
    return {
        install: [...sourceLines(inputs), (0,_recipe_js__WEBPACK_IMPORTED_MODULE_2__/* .runWithMounts */ .Uz)(mounts, command)],
        settle: [`ENV VIRTUAL_ENV=${_recipe_js__WEBPACK_IMPORTED_MODULE_2__/* .PREFIX */ .H3} PATH=${_recipe_js__WEBPACK_IMPORTED_MODULE_2__/* .PREFIX */ .H3}/bin:$PATH`],
        files,
    };
}
const CREATE = `  "$python" -m venv --system-site-packages "$prefix"
`;
function ensureEnvironment(create) {
    return `prefix=${_recipe_js__WEBPACK_IMPORTED_MODULE_2__/* .PREFIX */ .H3}
if ! [ -x "$prefix/bin/python" ]; then
${FIND_PYTHON}${create}fi
`;
}
/** Finds the interpreter of the base, within a block. */
const FIND_PYTHON = `  python=$(command -v python3 || command -v python || true)
  if [ -z "$python" ]; then
    echo "terrarium: the base image has no python3 on PATH" >&2
    exit 86
  fi
`;
/** Installs a file of requirements of the definition into the prefix; shared with the conda recipe. */
function installCommand(inputs, more = '', file = 'requirements.txt') {
    const { python, sources } = inputs;
    const flags = '--no-input --disable-pip-version-check --root-user-action=ignore';
    const constraints = constraintFiles(inputs).map(() => ` --constraint ${_recipe_js__WEBPACK_IMPORTED_MODULE_2__/* .DEFINITION */ .ye}/${CONSTRAINTS}`);
    const install = `"$prefix/bin/python" -m pip install ${flags} --cache-dir ${CACHE}${more} --requirement ${_recipe_js__WEBPACK_IMPORTED_MODULE_2__/* .DEFINITION */ .ye}/${file}${constraints.join('')}`;
    // The context also contains the recipe's own files.
    const clean = (0,_local_packages_js__WEBPACK_IMPORTED_MODULE_1__/* .hasLocalPackages */ .p)(python.pip) ? `rm -rf ${sources}/${_recipe_js__WEBPACK_IMPORTED_MODULE_2__/* .RECIPE_FOLDER */ .I$}\n` : '';
    return `${clean}${orNotFrozen(install, inputs)}\n`;
}
/** A command that prints a message if it fails because of recorded packages. */
function orNotFrozen(command, { frozen }) {
    return frozen === undefined ? command : `${command} || { echo "${_recipe_js__WEBPACK_IMPORTED_MODULE_2__/* .NOT_FROZEN */ .DP}" >&2; exit 87; }`;
}
const CONSTRAINTS = 'constraints.txt';
/** Previously installed packages as constraints: they fix versions but install nothing. */
function constraintFiles({ frozen }) {
    if (frozen === undefined || frozen.pip.length === 0)
        return [];
    return [[`${_recipe_js__WEBPACK_IMPORTED_MODULE_2__/* .RECIPE_FOLDER */ .I$}/${CONSTRAINTS}`, frozen.pip.map((line) => `${line}\n`).join('')]];
}
/**
 * Copies the files of local packages into the image, because a mount is read-only and setuptools writes next to them.
 */
function sourceLines({ python, sources }) {
    return (0,_local_packages_js__WEBPACK_IMPORTED_MODULE_1__/* .hasLocalPackages */ .p)(python.pip) ? [`COPY . ${sources}/`] : [];
}
/** The files of `requirementTexts`, where a step mounts them. */
function requirementFiles(entries, sources) {
    return new Map([...requirementTexts(entries, sources)].map(([name, text]) => [`${_recipe_js__WEBPACK_IMPORTED_MODULE_2__/* .RECIPE_FOLDER */ .I$}/${name}`, text]));
}
/**
 * Writes requirements to files again, `requirements.txt` and those that it names. Nested files get numbers, because their paths are not part
 * of the definition.
 */
function requirementTexts(entries, sources) {
    const files = new Map();
    let count = 0;
    const write = (name, list) => {
        const lines = list.map((entry) => {
            if (typeof entry === 'string')
                return entry;
            if ((0,_model_definition_js__WEBPACK_IMPORTED_MODULE_4__/* .isLocalPip */ .h)(entry))
                return localLine(entry, sources);
            count += 1;
            const nested = `requirements-${count}.txt`;
            write(nested, entry[1]);
            return `${entry[0]} ${nested}`;
        });
        files.set(name, lines.map((line) => `${line}\n`).join(''));
    };
    write('requirements.txt', entries);
    return files;
}
function localLine([flag, path, rest], sources) {
    return `${flag === '-e' ? '-e ' : ''}${sources}${path === '.' ? '' : `/${path}`}${rest}`;
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


/***/ }),

/***/ 49361:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $I: () => (/* binding */ splitCondaUrl),
/* harmony export */   eo: () => (/* binding */ parseCondaUrl),
/* harmony export */   uT: () => (/* binding */ formatCondaUrl)
/* harmony export */ });
/* harmony import */ var _names_url_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76864);

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
    if ((0,_names_url_js__WEBPACK_IMPORTED_MODULE_0__/* .hasCredentials */ .L)(text))
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

/***/ 12085:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IX: () => (/* binding */ isLocal),
/* harmony export */   Pk: () => (/* binding */ parseLocal),
/* harmony export */   qG: () => (/* binding */ parseLocalPath),
/* harmony export */   tc: () => (/* binding */ isArchive),
/* harmony export */   xg: () => (/* binding */ formatLocal)
/* harmony export */ });
/* harmony import */ var _requirement_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36849);
/* harmony import */ var _requirement_url_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75789);


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

/***/ 23280:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $A: () => (/* binding */ isFromIndexes),
/* harmony export */   Bu: () => (/* binding */ isIndexLine),
/* harmony export */   O7: () => (/* binding */ indexesOf),
/* harmony export */   uD: () => (/* binding */ indexLines)
/* harmony export */ });
/* harmony import */ var _model_definition_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36623);

/** True for requirements that name nothing but packages of indexes, with constraints and hashes: every builder can install them. */
function isFromIndexes(entries) {
    return entries.every((entry) => {
        if (typeof entry === 'string')
            return isIndexLine(entry) || isPackageLine(entry);
        return !(0,_model_definition_js__WEBPACK_IMPORTED_MODULE_0__/* .isLocalPip */ .h)(entry) && isFromIndexes(entry[1]);
    });
}
// A variable in a URL is one of whoever asks: not of the machine that builds, which holds other credentials.
const INDEX = /^(--index-url|--extra-index-url) (https?:\/\/[^\s$]+)$/;
/** True for a line that says where packages are, or that every one needs a hash. */
function isIndexLine(line) {
    return INDEX.test(line) || line === '--require-hashes';
}
// Canonical text: URLs are behind an @ or alone, and options behind the requirement.
function isPackageLine(line) {
    const at = line.indexOf(' --');
    const body = at < 0 ? line : line.slice(0, at);
    if (body.startsWith('-') || body.includes(' @ ') || body.includes('://'))
        return false;
    return at < 0 || /^(?: --hash=sha\d{3}:[0-9a-f]+)+$/.test(line.slice(at));
}
function indexLines(entries) {
    return entries.flatMap((entry) => {
        if (typeof entry !== 'string')
            return (0,_model_definition_js__WEBPACK_IMPORTED_MODULE_0__/* .isLocalPip */ .h)(entry) ? [] : indexLines(entry[1]);
        const [, option, url] = INDEX.exec(entry) ?? [];
        return option === undefined || url === undefined ? [] : [{ option, url }];
    });
}
/** URLs of the indexes that lines name, the main one first; empty for the default one alone, and an empty text for it among others. */
function indexesOf(entries) {
    const lines = indexLines(entries);
    const urls = (name) => lines.flatMap(({ option, url }) => (option === name ? [url] : []));
    const [main, extra] = [urls('--index-url').at(-1), urls('--extra-index-url')];
    return extra.length === 0 && main === undefined ? [] : [main ?? '', ...extra];
}


/***/ }),

/***/ 72766:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HH: () => (/* binding */ readRecorded),
/* harmony export */   L_: () => (/* binding */ readLocked),
/* harmony export */   PT: () => (/* binding */ requiresHashes)
/* harmony export */ });
/* harmony import */ var _model_definition_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36623);
/* harmony import */ var _specifiers_requirement_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36849);
/* harmony import */ var _index_requirements_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23280);



/**
 * Reads requirements of which every one names a version and the sha256 of its files, in canonical text; `undefined` where one of them does
 * not, and a solver has to say what is installed.
 */
function readLocked(entries) {
    const packages = [];
    for (const entry of flatten(entries)) {
        const locked = typeof entry === 'string' ? readLine(entry) : undefined;
        if (locked !== undefined && locked.sha256 !== undefined)
            packages.push(locked);
        else if (typeof entry !== 'string' || !(0,_index_requirements_js__WEBPACK_IMPORTED_MODULE_1__/* .isIndexLine */ .Bu)(entry))
            return undefined;
    }
    return packages;
}
/** True if requirements or constraints name hashes, so that nothing may be installed without one. */
function requiresHashes(entries) {
    return entries.some((entry) => {
        if (typeof entry === 'string')
            return /(?:^| )--(?:require-hashes|hash=)/.test(entry);
        return !(0,_model_definition_js__WEBPACK_IMPORTED_MODULE_2__/* .isLocalPip */ .h)(entry) && requiresHashes(entry[1]);
    });
}
/** Reads lines of versions that were recorded, `name==version`. */
function readRecorded(lines) {
    return lines.flatMap((line) => readLine(line) ?? []);
}
function flatten(entries) {
    return entries.flatMap((entry) => typeof entry !== 'string' && !(0,_model_definition_js__WEBPACK_IMPORTED_MODULE_2__/* .isLocalPip */ .h)(entry) && entry[0] === '-r' ? flatten(entry[1]) : [entry]);
}
const HASH = / --hash=sha256:([0-9a-f]{64})(?= |$)/g;
function readLine(line) {
    const at = line.indexOf(' --');
    const options = at < 0 ? '' : line.slice(at);
    // Other algorithms and options.
    if (options.replace(HASH, '') !== '')
        return undefined;
    const reading = (0,_specifiers_requirement_js__WEBPACK_IMPORTED_MODULE_0__/* .parseRequirement */ .pP)(at < 0 ? line : line.slice(0, at));
    if (!reading.ok || reading.requirement.kind !== 'named' || reading.requirement.url !== undefined)
        return undefined;
    const { name, extras, specifier, marker } = reading.requirement;
    const version = /^==([^=*,]+)$/.exec(specifier)?.[1];
    const sha256 = [...options.matchAll(HASH)].map(([, hex = '']) => hex);
    return version === undefined
        ? undefined
        : { name, version, extras, marker, sha256: sha256.length === 0 ? undefined : sha256 };
}


/***/ }),

/***/ 85534:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ HARMLESS_SETTINGS)
/* harmony export */ });
/** Settings of pip that change nothing of what is installed. https://pip.pypa.io/en/stable/topics/configuration/ */
const HARMLESS_SETTINGS = [
    'cache-dir',
    'cert',
    'client-cert',
    'default-timeout',
    'disable-pip-version-check',
    'no-cache-dir',
    'no-color',
    'no-compile',
    'no-input',
    'no-warn-script-location',
    'progress-bar',
    'quiet',
    'retries',
    'root-user-action',
    'timeout',
    'trusted-host',
    'verbose',
    'break-system-packages',
];


/***/ }),

/***/ 49427:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ minorOf),
/* harmony export */   V: () => (/* binding */ machineOf)
/* harmony export */ });
/** Machines as `uname -m` names them, by the architecture of a platform. */
const MACHINES = { amd64: 'x86_64', arm64: 'aarch64' };
/** The machine of an architecture; `undefined` for one that wheels are not chosen for. */
function machineOf(architecture) {
    return MACHINES[architecture];
}
/** The numbers of `3.12`. */
function minorOf(version) {
    return Number(version.split('.')[1] ?? '0');
}


/***/ }),

/***/ 47697:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JU: () => (/* binding */ meansSameToUv),
/* harmony export */   k6: () => (/* binding */ uvRequirements),
/* harmony export */   oA: () => (/* binding */ lockedLines)
/* harmony export */ });
/* harmony import */ var _model_definition_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36623);
/* harmony import */ var _index_requirements_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23280);
/* harmony import */ var _locked_wheels_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72766);



/** `recorded` are the versions that an earlier build installed, `name==version`. They count where the definition fixes none itself. */
function uvRequirements(entries, recorded = []) {
    const isHashed = (0,_locked_wheels_js__WEBPACK_IMPORTED_MODULE_0__/* .requiresHashes */ .PT)(entries);
    const hasIndex = (0,_index_requirements_js__WEBPACK_IMPORTED_MODULE_1__/* .indexLines */ .uD)(entries).some(({ option }) => option === '--index-url');
    const fixed = recorded.length > 0 && !isHashed ? 'recorded' : 'open';
    return { mode: (0,_locked_wheels_js__WEBPACK_IMPORTED_MODULE_0__/* .readLocked */ .L_)(entries) === undefined ? fixed : 'locked', isHashed, hasIndex };
}
/** Lines of a lock, those of nested files in their place, each index once. */
function lockedLines(entries) {
    const lines = entries.flatMap((entry) => {
        if (typeof entry === 'string')
            return [entry];
        return (0,_model_definition_js__WEBPACK_IMPORTED_MODULE_2__/* .isLocalPip */ .h)(entry) ? [] : lockedLines(entry[1]);
    });
    return lines.filter((line, place) => !(0,_index_requirements_js__WEBPACK_IMPORTED_MODULE_1__/* .isIndexLine */ .Bu)(line) || lines.indexOf(line) === place);
}
/**
 * True for requirements that mean the same to pip and to uv, which reads nothing but constraints in a file of constraints, not even their hashes, and asks
 * an extra index also where a main one is named behind it.
 */
function meansSameToUv(entries) {
    const lines = (0,_index_requirements_js__WEBPACK_IMPORTED_MODULE_1__/* .indexLines */ .uD)(entries);
    const mains = lines.filter(({ option }) => option === '--index-url');
    const isFirst = lines.slice(0, mains.length).every(({ option }) => option === '--index-url');
    return isFirst && new Set(mains.map(({ url }) => url)).size <= 1 && entries.every(hasPlainConstraints);
}
function hasPlainConstraints(entry) {
    if (typeof entry === 'string' || (0,_model_definition_js__WEBPACK_IMPORTED_MODULE_2__/* .isLocalPip */ .h)(entry))
        return true;
    const [option, nested] = entry;
    if (option === '-r')
        return nested.every(hasPlainConstraints);
    return nested.every((one) => typeof one === 'string' ? !one.includes('--') : one[0] === '-c' && hasPlainConstraints(one));
}


/***/ })

};
