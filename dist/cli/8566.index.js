export const id = 8566;
export const ids = [8566];
export const modules = {

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

/***/ 23347:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ notPinned),
/* harmony export */   r: () => (/* binding */ withoutCredentials)
/* harmony export */ });
/* harmony import */ var _diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34169);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31193);
/* harmony import */ var _shorten_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67885);



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

/***/ 83014:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ isLocalChannel),
/* harmony export */   p: () => (/* binding */ parseChannel)
/* harmony export */ });
/* harmony import */ var _affixes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64339);
/* harmony import */ var _url_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76864);


// No segment starts with a dot or a dash: local paths and options are not channels.
const NAME = /^[A-Za-z0-9_][A-Za-z0-9_.-]*(?:\/[A-Za-z0-9_][A-Za-z0-9_.-]*)*$/;
const LOCATION = /^https?:\/\/[A-Za-z0-9.:[\]-]+(?:\/[A-Za-z0-9._~:/?#[\]@!&()*+,;=%-]*)?$/;
/** Parses a conda channel: a name (`conda-forge`, `nvidia/label/cuda-12.4.1`) or a URL, without its trailing slash. */
function parseChannel(text) {
    const trimmed = (0,_affixes_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutTrailing */ .h)(text.trim(), '/');
    if ((0,_url_js__WEBPACK_IMPORTED_MODULE_0__/* .hasCredentials */ .L)(text))
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

/***/ 96648:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ pythonEnd),
/* harmony export */   Y: () => (/* binding */ distributionEnd)
/* harmony export */ });
/**
 * The last day, or month, of each Python release line that had ended when this list was last updated. The lists change
 * with releases, not with the clock of a machine. https://devguide.python.org/versions/
 */
const PYTHON = new Map([
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
/**
 * The same of distributions, of what they support for everybody. https://wiki.debian.org/LTS
 * https://ubuntu.com/about/release-cycle https://alpinelinux.org/releases/
 */
const DISTRIBUTIONS = new Map([
    ['alpine 3.16', '2024-05-23'],
    ['alpine 3.17', '2024-11-22'],
    ['alpine 3.18', '2025-05-09'],
    ['alpine 3.19', '2025-11-01'],
    ['alpine 3.20', '2026-04-01'],
    ['alpine 3.21', '2026-11-01'],
    ['centos 6', '2020-11-30'],
    ['centos 7', '2024-06-30'],
    ['centos 8', '2021-12-31'],
    ['debian 8', '2020-06-30'],
    ['debian 9', '2022-06-30'],
    ['debian 10', '2024-06-30'],
    ['debian 11', '2026-08-31'],
    ['ubuntu 14.04', '2019-04'],
    ['ubuntu 16.04', '2021-04'],
    ['ubuntu 18.04', '2023-05-31'],
    ['ubuntu 20.04', '2025-05-31'],
    ['ubuntu 22.10', '2023-07-20'],
    ['ubuntu 23.04', '2024-01-25'],
    ['ubuntu 23.10', '2024-07-11'],
    ['ubuntu 24.10', '2025-07-10'],
    ['ubuntu 25.04', '2026-01-15'],
]);
/** When a release line of Python, such as `3.9`, ended; `undefined` for one that has not, and for none. */
function pythonEnd(line) {
    return PYTHON.get(line);
}
/** When a distribution ended, by `ID` and `VERSION_ID` of its os-release: `debian 10`, `alpine 3.18.4`. */
function distributionEnd(name) {
    return DISTRIBUTIONS.get(name) ?? DISTRIBUTIONS.get(name.replace(/^(alpine \d+\.\d+)\..*$/, '$1'));
}


/***/ }),

/***/ 65095:
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

/***/ 87185:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  CU: () => (/* binding */ NAMESPACE),
  Si: () => (/* binding */ formatMatchSpec),
  Yb: () => (/* binding */ isExactVersion),
  I0: () => (/* binding */ parseMatchSpec)
});

// EXTERNAL MODULE: ./build/core/model/once.js
var once = __webpack_require__(51739);
// EXTERNAL MODULE: ./build/core/names/channel.js
var channel = __webpack_require__(83014);
// EXTERNAL MODULE: ./build/core/names/conda-url.js
var conda_url = __webpack_require__(67530);
// EXTERNAL MODULE: ./build/core/names/match-spec-build.js
var match_spec_build = __webpack_require__(65095);
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
var shorten = __webpack_require__(67885);
// EXTERNAL MODULE: ./build/core/names/conda-version.js
var conda_version = __webpack_require__(95155);
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
var names_subdir = __webpack_require__(63004);
// EXTERNAL MODULE: ./build/core/names/url.js
var url = __webpack_require__(76864);
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
const parseMatchSpec = (0,once/* remember */.kY)(parseWritten);
function parseWritten(written) {
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
    const reading = (0,conda_url/* parseCondaUrl */.eo)(text);
    if (!reading.ok)
        return refuse(reading.reason, 'write the URL of a package file, or channel::name');
    const { name, version, build, digest } = reading.value;
    if (digest?.length === 64)
        return refuse('micromamba checks no sha256 here', 'write #<md5> behind the URL');
    const url = (0,conda_url/* formatCondaUrl */.uT)(reading.value);
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
    if (slash < 0 || !(0,names_subdir/* isSubdir */.c$)(last))
        return parseSubdir(reading.channel, bracketed, fields.get('subdir'));
    if (bracketed !== undefined)
        return refuse('the subdir is given twice');
    return parseSubdir(reading.channel.slice(0, slash), last, fields.get('subdir'));
}
function parseSubdir(channel, subdir, field) {
    if (subdir !== undefined && field !== undefined)
        return refuse('the subdir is given twice');
    const text = subdir ?? field;
    if (text !== undefined && !(0,names_subdir/* isSubdir */.c$)(text))
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
    // Alone, `==1.2.*` is `1.2.*` to conda: an exact version has no star.
    const isAlone = build === undefined && !fields.has('build');
    const plain = isAlone ? constraint?.replace(/^==([0-9]+(?:\.[0-9]+)*\.\*)$/, '$1') : constraint;
    const reading = plain === undefined ? { ok: true, version: undefined } : parseVersionSpec(plain);
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

/***/ 51750:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BP: () => (/* binding */ formatMavenCoordinate),
/* harmony export */   ZJ: () => (/* binding */ parseMavenRepository),
/* harmony export */   vX: () => (/* binding */ mavenLooseness),
/* harmony export */   x0: () => (/* binding */ parseMavenCoordinate)
/* harmony export */ });
/* unused harmony exports parseMavenVersion, formatMavenVersion */
/* harmony import */ var _affixes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64339);
/* harmony import */ var _url_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76864);


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

/***/ 63004:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c$: () => (/* binding */ isSubdir),
/* harmony export */   kS: () => (/* binding */ platformOfSubdir),
/* harmony export */   rH: () => (/* binding */ condaSubdir)
/* harmony export */ });
/* harmony import */ var _platform_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68786);

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
// https://github.com/conda/conda/blob/24.11.0/conda/base/constants.py#L31
const BY_ARCHITECTURE = new Map([
    ['386', 'linux-32'],
    ['amd64', 'linux-64'],
    ['arm', 'linux-armv7l'],
    ['arm64', 'linux-aarch64'],
    ['ppc64', 'linux-ppc64'],
    ['ppc64le', 'linux-ppc64le'],
    ['riscv64', 'linux-riscv64'],
    ['s390x', 'linux-s390x'],
]);
/** conda's name for a platform: `linux/amd64` is `linux-64`. */
function condaSubdir(platform) {
    const parsed = (0,_platform_js__WEBPACK_IMPORTED_MODULE_0__/* .parsePlatform */ .FL)(platform);
    if (parsed?.architecture === 'arm' && parsed.variant === 'v6')
        return 'linux-armv6l';
    return parsed === undefined ? undefined : BY_ARCHITECTURE.get(parsed.architecture);
}
/** The platform whose packages a subdir has; `undefined` for `noarch` and for other systems. */
function platformOfSubdir(subdir) {
    const [architecture] = [...BY_ARCHITECTURE].find(([, name]) => name === subdir) ?? [];
    return architecture === undefined ? undefined : `linux/${architecture}`;
}


/***/ }),

/***/ 13981:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sR: () => (/* binding */ PIN_RULES),
  wm: () => (/* binding */ isPinRule),
  gd: () => (/* binding */ rulePage)
});

// EXTERNAL MODULE: ./build/core/model/unpinned.js
var unpinned = __webpack_require__(23347);
// EXTERNAL MODULE: ./build/core/pinning/subject/dockerfile-steps.js
var dockerfile_steps = __webpack_require__(62183);
;// CONCATENATED MODULE: ./build/core/pinning/rules/add-no-checksum.js


/** `ADD https://...`: the file at that URL may change. https://docs.docker.com/reference/dockerfile/#add */
const addNoChecksum = {
    id: 'add-no-checksum',
    severity: 'warning',
    summary: 'ADD of a URL without a checksum or commit',
    find: (subject) => (0,dockerfile_steps/* stepsOf */.B)(subject.environment, 'ADD').flatMap((placed) => openSources(subject, placed)),
};
function openSources({ environment }, placed) {
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
        const place = (0,dockerfile_steps/* placeInStep */.d)(environment, placed, lexed?.text.indexOf(word) ?? 0, word.length);
        return [{ subject: word, message: (0,unpinned/* notPinned */.a)('URL', word, why), hint, place }];
    });
}
function isGit(word) {
    return (/^(?:git|ssh):\/\/|^[A-Za-z0-9_.-]+@[A-Za-z0-9.-]+:/.test(word) || /^https?:\/\/[^#?]+\.git(?:[#?]|$)/i.test(word));
}
const COMMIT = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;
// `#<ref>:<folder>`, or `?commit=<commit>`; a variable may contain a commit.
function isCommit(word) {
    const fragment = /#([^:]*)/.exec(word)?.[1] ?? '';
    const query = /[?&](?:commit|checksum)=([^&#]*)/.exec(word)?.[1] ?? '';
    return [fragment, query].some((text) => COMMIT.test(text) || text.includes('$'));
}

// EXTERNAL MODULE: ./build/core/pinning/subject/run-commands.js + 1 modules
var run_commands = __webpack_require__(46805);
;// CONCATENATED MODULE: ./build/core/pinning/subject/installed-packages.js


const NO_VERSION = 'it has no version';
/** Treats every word as a package name, except those that are pinned by their form. */
function namesUnless(isPinned) {
    return (text, command) => (isPinned(text, command) ? undefined : { name: text, why: NO_VERSION });
}
/** Packages that RUN installs without a fixed version. */
function openInstalls({ commands }, installer) {
    return commands()
        .filter(({ program }) => installer.programs.test(program))
        .flatMap((command) => packagesOf(command, installer).flatMap(({ text, index }) => {
        const open = installer.openWord(text, command);
        if (open === undefined)
            return [];
        const message = (0,unpinned/* notPinned */.a)(installer.kind, open.name, open.why);
        return [{ subject: open.name, message, hint: installer.hint(open.name), place: command.placeOf(index) }];
    }));
}
function packagesOf(command, { commands, valued }) {
    const words = (0,run_commands/* operands */.bw)(command, valued);
    const lead = commands.find((candidate) => candidate.every((word, index) => words[index]?.text === word));
    if (lead === undefined)
        return [];
    return words.slice(lead.length).filter(({ text }) => text !== '' && !(0,run_commands/* isExpanded */.Av)(text));
}

;// CONCATENATED MODULE: ./build/core/pinning/rules/apk-unpinned.js

/** An Alpine package that RUN installs without a version, so the mirror decides. hadolint: DL3018 */
const apkUnpinned = {
    id: 'apk-unpinned',
    severity: 'warning',
    summary: 'apk add without a version',
    find: (subject) => openInstalls(subject, {
        programs: /^apk$/,
        commands: [['add']],
        valued: new Set(['-t', '--virtual', '-X', '--repository', '-p', '--root', '--keys-dir', '--repositories-file']),
        kind: 'apk package',
        // https://wiki.alpinelinux.org/wiki/Alpine_Package_Keeper#Advanced_APK_Usage
        openWord: namesUnless((text) => /[=<>~]|^[./]|\.apk$/.test(text)),
        hint: (name) => `write ${name}=<version>`,
    }),
};

;// CONCATENATED MODULE: ./build/core/pinning/rules/apt-unpinned.js

/** A Debian package that RUN installs without a version, so the mirror decides. hadolint: DL3008 */
const aptUnpinned = {
    id: 'apt-unpinned',
    severity: 'warning',
    summary: 'apt-get install without a version',
    find: (subject) => openInstalls(subject, {
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
        // A version follows `=`, a path is a file, and a trailing `-` removes the package.
        openWord: namesUnless((text) => /=|^[./]|\.deb$|-$/.test(text)),
        hint: (name) => `write ${name}=<version>; apt-cache madison ${name} lists them`,
    }),
};

// EXTERNAL MODULE: ./build/core/names/reference.js
var names_reference = __webpack_require__(21556);
;// CONCATENATED MODULE: ./build/core/pinning/subject/external-bases.js

/** External images only: a parent is an environment of this tree and is pinned by its hash. */
function externalBases({ environment, places }) {
    return environment.image.bases.flatMap(({ slot, source }) => {
        if (source.kind !== 'image')
            return [];
        const { reference } = source;
        const text = (0,names_reference/* formatReference */.FH)(reference);
        const inDockerfile = environment.image.dockerfile !== undefined;
        const found = inDockerfile ? spansOf(environment, slot, reference) : basePlace(places);
        const fixes = found.flatMap(({ whole, place }) => (whole ? fixOf(place, reference) : []));
        return [{ text, reference, place: found[0]?.place, fixes }];
    });
}
function basePlace(places) {
    const base = places.base();
    return base === undefined ? [] : [{ place: base.place, whole: base.literal !== undefined }];
}
// The value of a build argument is written somewhere else.
function spansOf({ image: { dockerfile } }, slot, reference) {
    if (dockerfile === undefined)
        return [];
    const { path, text, images } = dockerfile;
    return images
        .filter((image) => image.slot === slot)
        .map(({ start, end }) => {
        const written = (0,names_reference/* parseReference */.F2)(text.slice(start, end));
        const whole = written !== undefined && (0,names_reference/* formatReference */.FH)(written) === (0,names_reference/* formatReference */.FH)(reference);
        return { place: { path, start, end }, whole };
    });
}
function fixOf({ path, end }, reference) {
    if (reference.digest !== undefined)
        return [];
    return [{ place: { path, start: end, end }, before: '@', after: '', replacement: { kind: 'digest', reference } }];
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


/** `FROM python:3.12-slim`: a tag that its owner may move. `follow-base` can follow it. */
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


/** `FROM python`: the image tagged `latest` on the day of the build. */
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
var diagnostic = __webpack_require__(34169);
;// CONCATENATED MODULE: ./build/core/pinning/rules/conda-channel-order.js

/** Channels that must come after another channel: https://bioconda.github.io/#usage */
const BEHIND = new Map([['bioconda', 'conda-forge']]);
/** Channels in an order that they do not support: packages come from the first channel that has them. */
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
            return [{ subject: channel, message, hint, place: places.find('channel', channel)[0]?.place }];
        });
    },
};

;// CONCATENATED MODULE: ./build/core/pinning/rules/conda-defaults.js

/** `defaults` depends on the installer's configuration, and Anaconda's channels have their own terms of use. */
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
        place: places.find('channel', channel)[0]?.place,
    })),
};

// EXTERNAL MODULE: ./build/core/names/match-spec.js + 2 modules
var match_spec = __webpack_require__(87185);
;// CONCATENATED MODULE: ./build/core/pinning/subject/conda-specs.js


/**
 * True if conda solves the environment: a lock leaves nothing to solve, and without conda, pip uses the Python of the
 * base.
 */
function isCondaInstalled({ channels, conda, locked }) {
    return locked === undefined && channels.length + conda.length > 0;
}
/** Specs that do not fix a single version. `__glibc` and the like describe the machine and are never installed. */
function openSpecs({ conda }) {
    return conda.filter(({ spec }) => !spec.name.startsWith('__') && !(0,match_spec/* isExactVersion */.Yb)(spec));
}
/** True for `1.26.4.*`: projects usually call three or more numbers a version. */
function isFuzzy(version) {
    return /^(?:\d+!)?\d+\.\d+\.[0-9a-z_.]+\.\*$/i.test(version);
}
/** The finding for an open spec. */
function openSpec({ places }, { text, spec }, why) {
    const found = places.find('conda', text);
    return {
        subject: spec.name,
        message: (0,unpinned/* notPinned */.a)('conda package', spec.name, why),
        hint: `write ${spec.name}==<version>`,
        place: found[0]?.place,
        fixes: found.flatMap((one) => fixesOf(spec, one)),
    };
}
// A build string belongs to one version; brackets may contain anything.
function fixesOf(spec, { place, literal }) {
    if (literal === undefined)
        return [];
    if (spec.build !== undefined || spec.fields.length > 0 || spec.name.includes('*'))
        return [];
    const before = (0,match_spec/* formatMatchSpec */.Si)({ ...spec, version: undefined });
    const replacement = { kind: 'conda', name: spec.name, unlimited: spec.version === undefined };
    return [{ place, before: `${before}==`, after: '', replacement }];
}

;// CONCATENATED MODULE: ./build/core/pinning/rules/conda-fuzzy.js

/** `- numpy=1.26.4`: conda reads a single equal sign as a prefix match, so 1.26.4.1 would match too. */
const condaFuzzy = {
    id: 'conda-fuzzy',
    severity: 'note',
    summary: 'a conda package with one equal sign before a whole version',
    find: (subject) => openSpecs(subject)
        .filter(({ spec }) => spec.version !== undefined && isFuzzy(spec.version))
        .map((open) => openSpec(subject, open, `${open.spec.version} leaves a choice`)),
};

;// CONCATENATED MODULE: ./build/core/pinning/rules/conda-no-channels.js

/** Packages without a channel: the channels then depend on the machine that installs them. */
const condaNoChannels = {
    id: 'conda-no-channels',
    severity: 'warning',
    summary: 'a conda environment without channels',
    find: ({ environment, conda, places }) => {
        const { python } = environment.image;
        if (!isCondaInstalled(python) || python.channels.length > 0 || conda.every(namesChannel))
            return [];
        // A part of a conda-lock set: its other files name the channels.
        if (places.key('key', 'category') !== undefined)
            return [];
        const message = 'no channels are named: those of the installer are used';
        return [
            { subject: 'channels', message, hint: 'add "channels: [conda-forge]"', place: places.key('key', 'dependencies') },
        ];
    },
};
function namesChannel({ spec }) {
    return spec.channel !== undefined || spec.url !== undefined;
}

// EXTERNAL MODULE: ./build/core/pinning/subject/pip-requirements.js
var pip_requirements = __webpack_require__(415);
;// CONCATENATED MODULE: ./build/core/pinning/rules/conda-no-pip.js


/** A `pip:` section without `pip` among the packages: conda adds a version of its own choice and warns. */
const condaNoPip = {
    id: 'conda-no-pip',
    severity: 'warning',
    summary: 'a pip section in a conda environment that does not name pip',
    find: ({ environment, conda, places }) => {
        const { python } = environment.image;
        if (!isCondaInstalled(python) || !(0,pip_requirements/* installsByPip */.x)(python.pip))
            return [];
        if (conda.some(({ spec }) => spec.name === 'pip'))
            return [];
        const message = 'the conda dependencies have a pip section and name no pip: its version is left to the solver';
        return [
            { subject: 'pip', message, hint: 'add "- pip==<version>" before "- pip:"', place: places.key('key', 'pip') },
        ];
    },
};

;// CONCATENATED MODULE: ./build/core/pinning/rules/conda-no-python.js

/**
 * A conda environment that uses Python without naming a version: the solver picks any version that its packages allow.
 */
const condaNoPython = {
    id: 'conda-no-python',
    severity: 'warning',
    summary: 'a conda environment with pip packages, or of Azure ML, without python',
    find: ({ environment, conda, installed, places }) => {
        const { python } = environment.image;
        if (!isCondaInstalled(python) || conda.some(({ spec }) => spec.name === 'python'))
            return [];
        const usesPython = installed.length > 0 || environment.format.startsWith('azureml');
        if (!usesPython)
            return [];
        const message = 'the conda dependencies name no python: its version is left to the solver';
        return [
            { subject: 'python', message, hint: 'add "- python==<version>"', place: places.key('key', 'dependencies') },
        ];
    },
};

;// CONCATENATED MODULE: ./build/core/pinning/rules/conda-python-twice.js
/** Several specs for Python: the solver has to meet all of them, and a reader cannot tell which is meant. */
const condaPythonTwice = {
    id: 'conda-python-twice',
    severity: 'warning',
    summary: 'python more than once among the conda dependencies',
    find: (subject) => {
        const named = subject.conda.filter(({ spec }) => spec.name === 'python');
        const places = named.flatMap(({ text }) => subject.places.find('conda', text));
        if (named.length < 2 && places.length < 2)
            return [];
        const message = 'the conda dependencies name python more than once';
        return [{ subject: 'python', message, hint: 'keep one of them', place: places[1]?.place }];
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
        .map((open) => openSpec(subject, open, `${open.spec.version} leaves a choice`)),
};

;// CONCATENATED MODULE: ./build/core/pinning/rules/conda-unpinned.js

/** `- numpy`: the version that the channels offer on the day of the build. */
const condaUnpinned = {
    id: 'conda-unpinned',
    severity: 'warning',
    summary: 'a conda package without a version',
    find: (subject) => openSpecs(subject)
        .filter(({ spec }) => spec.version === undefined || spec.version === '*')
        .map((open) => openSpec(subject, open, 'any version will do')),
};

;// CONCATENATED MODULE: ./build/core/pinning/rules/gem-unpinned.js

/** `RUN gem install bundler`: the version that the index offers on the day of the build. hadolint: DL3028 */
const gemUnpinned = {
    id: 'gem-unpinned',
    severity: 'warning',
    summary: 'gem install without a version',
    find: (subject) => openInstalls(subject, {
        programs: /^gem$/,
        commands: [['install'], ['i']],
        valued: new Set(['-v', '--version', '-i', '--install-dir', '-n', '--bindir', '-s', '--source', '-P']),
        kind: 'gem',
        openWord: namesUnless((text, { words }) => text.includes(':') || /\.gem$/.test(text) || words.some((word) => /^(?:-v|--version)/.test(word))),
        hint: (name) => `write ${name}:<version>`,
    }),
};

;// CONCATENATED MODULE: ./build/core/pinning/rules/go-unpinned.js

/**
 * `RUN go install example.org/tool@latest`: the version that the proxy offers on the day of the build. hadolint: DL3062
 */
const goUnpinned = {
    id: 'go-unpinned',
    severity: 'warning',
    summary: 'go install of a module without a version',
    find: (subject) => openInstalls(subject, {
        programs: /^go$/,
        commands: [['install'], ['get']],
        valued: new Set(['-ldflags', '-tags', '-gcflags', '-asmflags', '-mod', '-modfile', '-o', '-p', '-C']),
        kind: 'Go module',
        // Without a version, the module of the checkout is used.
        openWord: namesUnless((text) => !/@(?:latest|upgrade|patch|master|main|HEAD)$/.test(text)),
        hint: (name) => `write ${name.replace(/@.*$/s, '')}@<version>`,
    }),
};

// EXTERNAL MODULE: ./node_modules/semver/functions/valid.js
var valid = __webpack_require__(58780);
;// CONCATENATED MODULE: ./build/core/pinning/rules/npm-unpinned.js


/** `RUN npm install -g yarn`: the version that the registry offers on the day of the build. hadolint: DL3016 */
const npmUnpinned = {
    id: 'npm-unpinned',
    severity: 'warning',
    summary: 'npm, yarn or pnpm install of a package without a version',
    find: (subject) => openInstalls(subject, {
        programs: /^(?:npm|pnpm|yarn)$/,
        commands: [['install'], ['i'], ['add'], ['global', 'add']],
        valued: new Set(['--prefix', '--registry', '--cache', '--loglevel', '-w', '--workspace']),
        kind: 'npm package',
        openWord: (text) => {
            const { spec } = split(text);
            return isPinned(text) ? undefined : { name: text, why: spec === '' ? NO_VERSION : `${spec} leaves a choice` };
        },
        hint: (text) => `write ${split(text).name}@<version>`,
    }),
};
/** Folders, archives, repositories and links to other packages of the workspace: no registry chooses their version. */
const ELSEWHERE = /^(?:[./~]|[^@:/]+\/|git@|(?:https?|ssh|git(?:\+\w+)?|git(?:hub|lab)|bitbucket|gist|file|link|portal|patch|workspace|catalog):)|\.(?:tgz|tar\.gz)$/;
/** Registry prefix of a package: `npm:left-pad@1.3.0`, also as the target of an alias. */
const REGISTRY = /^(?:npm|jsr):/;
/** A package, what it is an alias of, and a registry before each: npm takes no alias of an alias. */
const MAX_TURNS = 4;
// https://docs.npmjs.com/cli/commands/npm-install
function isPinned(text) {
    let rest = text;
    for (let turn = 0; turn < MAX_TURNS; turn += 1) {
        if (ELSEWHERE.test(rest))
            return true;
        if (REGISTRY.test(rest)) {
            rest = rest.replace(REGISTRY, '');
            continue;
        }
        const { spec } = split(rest);
        if (valid(spec.replace(/^=/, '')) !== null)
            return true;
        if (!/^[^@]*[:/]/.test(spec))
            return false;
        rest = spec;
    }
    return false;
}
/** The name and the part after its `@`; the `@` of a scope does not count. */
function split(text) {
    const at = text.indexOf('@', 1);
    return at < 0 ? { name: text, spec: '' } : { name: text.slice(0, at), spec: text.slice(at + 1) };
}

;// CONCATENATED MODULE: ./build/core/pinning/rules/pip-no-hash.js

const LOCKS = new Set(['uv-lock', 'poetry-lock', 'pylock']);
/** A requirement without a hash among others that have one: pip then refuses to install any of them. */
const pipNoHash = {
    id: 'pip-no-hash',
    severity: 'warning',
    summary: 'a requirement without a hash where others have one',
    find: ({ environment: { format }, installed, places }) => {
        // What a lock has no hash of, it says itself.
        if (LOCKS.has(format) || !installed.some(({ hashed }) => hashed))
            return [];
        return installed.flatMap(({ line, requirement, hashed }) => {
            if (hashed || requirement.url !== undefined || requirement.kind !== 'named')
                return [];
            const { name } = requirement;
            const place = places.find('pip', line)[0]?.place;
            const message = (0,unpinned/* notPinned */.a)('pip package', name, 'it has no hash, and others have one');
            return [{ subject: name, message, hint: `write --hash=sha256:<hash> behind ${name}`, place }];
        });
    },
};

;// CONCATENATED MODULE: ./build/core/pinning/subject/pip-open.js

function openRequirements({ installed }) {
    // No pip index has a package with this name: the file is a list for `conda install --file`.
    if (installed.some(({ requirement }) => requirement.kind === 'named' && requirement.name === 'python'))
        return [];
    return installed.flatMap(({ line, requirement, pinned }) => {
        if (pinned || requirement.kind !== 'named' || requirement.url !== undefined)
            return [];
        return [{ line, requirement }];
    });
}
/** The finding for an open requirement. */
function openRequirement({ places }, { line, requirement }, why) {
    const { name } = requirement;
    const found = places.find('pip', line);
    return {
        subject: name,
        message: (0,unpinned/* notPinned */.a)('pip package', name, why),
        hint: `write ${name}==<version>`,
        place: found[0]?.place,
        fixes: found.flatMap((one) => pip_open_fixesOf(requirement, one)),
    };
}
// Pins the name and extras and leaves options unchanged. Markers are not evaluated: if one does not apply, the image
// has no version for the line.
function pip_open_fixesOf({ name, specifier, marker }, { place, literal }) {
    if (literal === undefined || marker !== undefined)
        return [];
    const end = / --?[A-Za-z]/.exec(literal)?.index ?? literal.length;
    const head = literal.slice(0, end).trimEnd();
    const [subject] = /^[A-Za-z0-9][A-Za-z0-9._-]*(?:[ \t]*\[[^\]]*\])?/.exec(head) ?? [];
    if (subject === undefined)
        return [];
    const replacement = { kind: 'pip', name, unlimited: specifier === '' };
    return [{ place, before: `${subject}==`, after: literal.slice(head.length), replacement }];
}

;// CONCATENATED MODULE: ./build/core/pinning/rules/pip-range.js

/** `numpy>=1.20`, `numpy~=1.26`, `numpy==1.*`: the newest version that fits. */
const pipRange = {
    id: 'pip-range',
    severity: 'warning',
    summary: 'a pip package with a range or a wildcard for a version',
    find: (subject) => openRequirements(subject)
        .filter(({ requirement }) => requirement.specifier !== '')
        .map((open) => openRequirement(subject, open, `${open.requirement.specifier} leaves a choice`)),
};

;// CONCATENATED MODULE: ./build/core/pinning/rules/pip-unpinned.js

/** `numpy`: the version that the index offers on the day of the build. */
const pipUnpinned = {
    id: 'pip-unpinned',
    severity: 'warning',
    summary: 'a pip package without a version',
    find: (subject) => openRequirements(subject)
        .filter(({ requirement }) => requirement.specifier === '')
        .map((open) => openRequirement(subject, open, 'any version will do')),
};

// EXTERNAL MODULE: ./build/core/model/shorten.js
var shorten = __webpack_require__(67885);
;// CONCATENATED MODULE: ./build/core/pinning/rules/pipe-to-shell.js



/** Programs that run a download piped into them. */
const SHELL = /^\s{0,10}(?:sudo\s{1,10}(?:-[A-Za-z]{1,5}\s{1,10})?)?(?:\/(?:usr\/)?bin\/)?(?:env\s{1,10})?(?:ba|da|z|k)?sh\b/;
const INTERPRETER = /^\s{0,10}(?:sudo\s{1,10})?(?:python[0-9.]{0,4}|perl|ruby|node)\b/;
/** `bash <(curl ...)`, `sh -c "$(curl ...)"`. */
const SUBSTITUTION = /\b(?:ba|da|z|k)?sh\s{1,10}(?:-[a-z]{0,5}\s{1,10})?(?:-c\s{0,10})?["']?(?:<|\$)\(\s{0,10}(?:curl|wget)\b/;
/** Maximum number of characters between the downloading program and the pipe, and after the pipe. */
const MAX_COMMAND = 1000;
const MAX_RUNNER = 100;
/** A download that a shell or an interpreter runs directly: `curl ... | sh`. */
function findPipe(script) {
    return pipedInto(script, SHELL) ?? pipedInto(script, INTERPRETER) ?? SUBSTITUTION.exec(script)?.[0];
}
// Searches pipe by pipe, because a single expression would scan the rest of the text for each download.
function pipedInto(script, runner) {
    for (let pipe = script.indexOf('|'), from = 0; pipe >= 0; from = pipe + 1, pipe = script.indexOf('|', from)) {
        const command = script
            .slice(Math.max(from, pipe - MAX_COMMAND - 'curl'.length), pipe)
            .split(/[;&\n]/)
            .at(-1) ?? '';
        const download = /\b(?:curl|wget)\b/.exec(command);
        const run = download === null ? null : runner.exec(script.slice(pipe + 1, pipe + 1 + MAX_RUNNER));
        if (download !== null && run !== null)
            return `${command.slice(download.index)}|${run[0]}`;
    }
    return undefined;
}
/** `RUN curl ... | sh`: a script that is not pinned and may be cut off in the middle. hadolint: DL4006 */
const pipeToShell = {
    id: 'pipe-to-shell',
    severity: 'warning',
    summary: 'a download that is run without being checked',
    find: ({ environment }) => (0,dockerfile_steps/* stepsOf */.B)(environment, 'RUN').flatMap((placed) => {
        const [text = ''] = placed.step.words;
        const scripts = placed.step.heredocs.map(([, body]) => body);
        const found = [text, ...scripts].flatMap((script) => findPipe(script) ?? []).at(0);
        if (found === undefined)
            return [];
        const subject = (0,shorten/* shorten */.m)(found.replace(/\s+/g, ' '), 200);
        const place = (0,dockerfile_steps/* placeInStep */.d)(environment, placed, Math.max(0, text.indexOf(found)), found.length);
        const message = `${(0,diagnostic/* quote */.hD)(urlFree(subject))} runs what a server answers that day`;
        const hint = 'ADD --checksum=sha256:<hash> the script, and run the file';
        return [{ subject: urlFree(subject), message, hint, place }];
    }),
};
// A URL may contain credentials; the place of the finding shows which URL it is.
function urlFree(text) {
    return text.replace(/https?:\/\/[^\s"')]+/g, (url) => {
        const host = /^https?:\/\/(?:[^/@\s]*@)?([A-Za-z0-9.-]+)/.exec(url)?.[1] ?? '';
        return `https://${host}/...`;
    });
}

// EXTERNAL MODULE: ./build/core/names/ended-releases.js
var ended_releases = __webpack_require__(96648);
;// CONCATENATED MODULE: ./build/core/pinning/rules/python-eol.js


/** A Python release line that no longer gets security fixes. */
const pythonEol = {
    id: 'python-eol',
    severity: 'warning',
    summary: 'a version of Python that has reached its end of life',
    find: (subject) => [...fromConda(subject), ...fromBases(subject)],
};
function fromConda({ conda, places }) {
    return conda.flatMap(({ text, spec }) => {
        if (spec.name !== 'python')
            return [];
        // A range is not a single version: `>=3.8` may resolve to 3.13.
        const [, line] = /^(?:==|~=)?(\d+\.\d+)(?:[.a-z][^,|]*)?$/.exec(spec.version ?? '') ?? [];
        return openLine(line, places.find('conda', text)[0]?.place);
    });
}
function fromBases(subject) {
    return externalBases(subject).flatMap(({ reference: { registry, path, tag }, place }) => {
        const official = registry === 'docker.io' && path === 'library/python';
        return openLine(official ? /^(\d+\.\d+)(?:[.-]|$)/.exec(tag ?? '')?.[1] : undefined, place);
    });
}
function openLine(line, place) {
    const ended = line === undefined ? undefined : (0,ended_releases/* pythonEnd */.K)(line);
    if (ended === undefined)
        return [];
    const message = `Python ${line} gets no security fixes since ${ended}`;
    return [{ subject: `python ${line}`, message, hint: 'move to a line that is maintained', place }];
}

;// CONCATENATED MODULE: ./build/core/pinning/rules/rpm-unpinned.js

/** An rpm package that RUN installs without a version, so the mirror decides. hadolint: DL3033, DL3037, DL3041 */
const rpmUnpinned = {
    id: 'rpm-unpinned',
    severity: 'warning',
    summary: 'yum, dnf, microdnf or zypper install without a version',
    find: (subject) => openInstalls(subject, {
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
        openWord: namesUnless((text) => hasVersion(text) || /=|^[@./]|\/|\.rpm$|[()]/.test(text)),
        hint: (name) => `write ${name}-<version>`,
    }),
};
function hasVersion(text) {
    const [last = '', before = ''] = text.split('-').slice(1).reverse();
    const isDotted = (part) => /^\d/.test(part) && part.includes('.');
    if (isDotted(last))
        return true;
    return last !== '' && (isDotted(before) || (/^\d/.test(before) && /^\d/.test(last)));
}

;// CONCATENATED MODULE: ./build/core/pinning/rules/run-conda-unpinned.js


/** `RUN conda install numpy`: the version that the channels offer on the day of the build. */
const runCondaUnpinned = {
    id: 'run-conda-unpinned',
    severity: 'warning',
    summary: 'conda install in RUN without a version',
    find: (subject) => openInstalls(subject, {
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
        openWord: openSpecWord,
        hint: (name) => `write ${name}==<version>`,
    }),
};
function openSpecWord(text) {
    const reading = (0,match_spec/* parseMatchSpec */.I0)(text);
    if (!reading.ok || isNarrow(reading.spec.version))
        return undefined;
    const { name, version } = reading.spec;
    return { name, why: version === undefined || version === '*' ? NO_VERSION : `${version} leaves a choice` };
}
// A single equal sign is a prefix match, which is what most people mean by a version here.
function isNarrow(version) {
    return version !== undefined && version !== '*' && !/[<>!~|,]/.test(version.replace(/^==/, ''));
}

// EXTERNAL MODULE: ./build/core/names/requirement.js
var names_requirement = __webpack_require__(60638);
;// CONCATENATED MODULE: ./build/core/pinning/rules/url-no-hash.js

/** A requirement that is a download: the file at that URL may change. */
const urlNoHash = {
    id: 'url-no-hash',
    severity: 'warning',
    summary: 'a requirement that is a URL without a hash',
    find: ({ installed, places }) => installed.flatMap(({ line, requirement, pinned }) => {
        const { url } = requirement;
        if (pinned || url === undefined || isVersionControl(url))
            return [];
        const place = places.find('pip', line)[0]?.place;
        const hint = 'write #sha256=<hash> behind the URL';
        return [{ subject: url, message: (0,unpinned/* notPinned */.a)('URL', url, 'it has no hash'), hint, place }];
    }),
};
/** True for a URL that pip fetches with version control. https://pip.pypa.io/en/stable/topics/vcs-support/ */
function isVersionControl(url) {
    return /^(?:git|hg|svn|bzr)\+/.test(url);
}

;// CONCATENATED MODULE: ./build/core/pinning/rules/run-pip-unpinned.js



/** `RUN pip install numpy`: the version that the index offers on the day of the build. hadolint: DL3013 */
const runPipUnpinned = {
    id: 'run-pip-unpinned',
    severity: 'warning',
    summary: 'pip install in RUN without a version',
    find: (subject) => openInstalls(subject, {
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
        openWord: openRequirementWord,
        hint: (name) => `write ${name}==<version>, or a requirements file`,
    }),
};
// `python -m pip install`: `-m` is an option, and `pip` the first operand. A constraints file may set the version.
function openRequirementWord(text, { words }) {
    if (words.some((word) => /^(?:-c|--constraint)(?:=|$)/.test(word)))
        return undefined;
    const reading = (0,names_requirement/* parseRequirement */.pP)(text);
    if (!reading.ok || isFixed(text, reading.requirement))
        return undefined;
    const { requirement } = reading;
    return { name: requirement.kind === 'named' ? requirement.name : text, why: whyOpen(requirement) };
}
function isFixed(text, requirement) {
    if (requirement.url !== undefined)
        return (0,names_requirement/* isPinned */.T4)(requirement) || (0,names_requirement/* hasFragment */.nQ)(requirement.url, /^sha(?:256|384|512)=/) || text.includes('$');
    return (0,names_requirement/* isPinned */.T4)(requirement) || /^\.|\/|\.(?:whl|tar\.gz|zip)$/.test(text);
}
function whyOpen(requirement) {
    if (requirement.url !== undefined)
        return isVersionControl(requirement.url) ? 'it has no commit' : 'it has no hash';
    return requirement.kind === 'url' || requirement.specifier === ''
        ? NO_VERSION
        : `${requirement.specifier} leaves a choice`;
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/core/names/credential-file.js
var credential_file = __webpack_require__(88495);
;// CONCATENATED MODULE: ./build/core/pinning/rules/secret-file.js




/** Files that exist to store credentials. */
const NAMES = /^(?:\.env(?:\.(?!example$|sample$|template$|dist$)[A-Za-z0-9_-]+)?|\.netrc|_netrc|\.pypirc|\.git-credentials|id_(?:rsa|dsa|ecdsa|ed25519)|\.dockercfg|\.htpasswd)$/;
const PATHS = /(?:^|\/)(?:\.aws\/credentials|\.docker\/config\.json|\.kube\/config|\.azure\/accessTokens\.json)$/;
/** A credentials file in the build context: COPY puts it into a layer. */
const secretFile = {
    id: 'secret-file',
    severity: 'warning',
    summary: 'a file of credentials among the files that the steps copy',
    find: (subject) => [...inFiles(subject), ...inSteps(subject)],
};
function inFiles({ environment }) {
    return environment.files
        .filter(({ path }) => NAMES.test(external_node_path_.posix.basename(path)) || PATHS.test(path))
        .map(({ path }) => ({
        subject: path,
        message: `the build context hands ${(0,diagnostic/* quote */.hD)(path)} to the image`,
        hint: 'name it in .dockerignore, and mount it as a secret',
    }));
}
// No context holds what actions leave in the workspace. A step that copies it is meant for another builder, or forgotten.
function inSteps({ environment }) {
    const steps = [...(0,dockerfile_steps/* stepsOf */.B)(environment, 'COPY'), ...(0,dockerfile_steps/* stepsOf */.B)(environment, 'ADD')];
    return steps.flatMap((placed) => {
        if (placed.step.flags.some((flag) => flag.startsWith('--from=')))
            return [];
        return placed.step.words
            .slice(0, -1)
            .filter(credential_file/* copiesCredentials */.gs)
            .map((source) => ({
            subject: source,
            message: `the step copies the credentials ${(0,diagnostic/* quote */.hD)(source)}, which are left out of every context`,
            hint: 'mount them: RUN --mount=type=secret,id=<id>',
            place: (0,dockerfile_steps/* placeInStep */.d)(environment, placed, placed.lexed?.text.indexOf(source) ?? 0, source.length),
        }));
    });
}

;// CONCATENATED MODULE: ./build/core/pinning/rules/secret-in-file.js
/** A token or a private key in one of the files that define an environment. */
const secretInFile = {
    id: 'secret-in-file',
    severity: 'warning',
    summary: 'a token or private key in a definition file',
    find: ({ environment, secretsIn }) => environment.documents.flatMap((document) => secretsIn(document).map(({ name, start, length }) => ({
        subject: `${name} in ${document.path}`,
        message: `the file holds ${name}`,
        hint: 'revoke it, remove it from the history, and pass it as a secret',
        place: { path: document.path, start, end: start + length },
    }))),
};

// EXTERNAL MODULE: ./build/core/pinning/subject/secret-texts.js
var secret_texts = __webpack_require__(5882);
;// CONCATENATED MODULE: ./build/core/pinning/rules/secret-in-variable.js



/**
 * A secret in ENV, in the default of an ARG, or in the variables of a definition: everyone with access to the image or
 * the file can read it.
 */
const secretInVariable = {
    id: 'secret-in-variable',
    severity: 'warning',
    summary: 'a secret in ENV, ARG or the variables of a definition',
    find: (subject) => [...secret_in_variable_inSteps(subject, 'ENV'), ...secret_in_variable_inSteps(subject, 'ARG'), ...inVariables(subject)],
};
function secret_in_variable_inSteps({ environment }, keyword) {
    return (0,dockerfile_steps/* stepsOf */.B)(environment, keyword).flatMap((placed) => {
        const text = placed.step.words.join(' ');
        return pairsOf(text).flatMap(({ name, value, start }) => {
            if (!(0,secret_texts/* isSecretVariable */.t)(name, value))
                return [];
            const place = (0,dockerfile_steps/* placeInStep */.d)(environment, placed, start, name.length);
            return [secretPin(name, `${keyword} ${name}`, 'mount it: RUN --mount=type=secret,id=<id>', place)];
        });
    });
}
function inVariables({ environment, places }) {
    return Object.entries(environment.variables).flatMap(([name, value]) => (0,secret_texts/* isSecretVariable */.t)(name, value)
        ? [
            secretPin(name, `variable ${name}`, 'take it from a secret store when the job runs', places.key('variable', name)),
        ]
        : []);
}
function secretPin(name, what, hint, place) {
    return { subject: name, message: `${(0,diagnostic/* quote */.hD)(what)} looks like a secret`, hint, place };
}
// `NAME=value NAME2="a b"`, and the older form `NAME value`.
function pairsOf(text) {
    const pairs = [...text.matchAll(/(?<=^|\s)([A-Za-z_][A-Za-z0-9_]*)=("(?:[^"\\]|\\.){0,4000}"|'[^']{0,4000}'|\S*)/g)];
    if (pairs.length > 0)
        return pairs.map(({ index, 1: name = '', 2: value = '' }) => ({ name, value, start: index }));
    const [, name = '', value = ''] = /^\s*([A-Za-z_][A-Za-z0-9_]*)\s+(\S.*)$/s.exec(text) ?? [];
    return name === '' ? [] : [{ name, value, start: text.indexOf(name) }];
}

// EXTERNAL MODULE: ./build/core/names/maven.js
var maven = __webpack_require__(51750);
;// CONCATENATED MODULE: ./build/core/pinning/rules/spark-unpinned.js


/** A Spark package that may resolve to another artifact: a range, a snapshot, or the latest version. */
const sparkUnpinned = {
    id: 'spark-unpinned',
    severity: 'warning',
    summary: 'a Spark package with a snapshot, a range or LATEST for a version',
    find: ({ environment, places }) => {
        const coordinates = new Map(environment.parts.flatMap((part) => (part.kind === 'spark' ? [[part.text, part.coordinate]] : [])));
        return [...coordinates].flatMap(([text, { group, artifact, version }]) => {
            const why = (0,maven/* mavenLooseness */.vX)(version);
            if (why === undefined)
                return [];
            const subject = `${group}:${artifact}`;
            const place = places.find('spark', text)[0]?.place;
            return [
                { subject, message: (0,unpinned/* notPinned */.a)('Spark package', subject, why), hint: `write ${subject}:<version>`, place },
            ];
        });
    },
};

;// CONCATENATED MODULE: ./build/core/pinning/rules/syntax-floating.js

/** `# syntax=docker/dockerfile:1`: the newest matching frontend reads the Dockerfile. */
const syntaxFloating = {
    id: 'syntax-floating',
    severity: 'note',
    summary: 'a # syntax directive without a digest',
    find: ({ environment: { image } }) => {
        const { syntax } = image.steps;
        if (image.dockerfile === undefined || syntax === '' || syntax.includes('@sha256:'))
            return [];
        const { path, text, syntax: reference } = image.dockerfile;
        const match = /^\uFEFF?(?:#[^\n]*\n)*?#[ \t]*syntax[ \t]*=[ \t]*(\S+)/i.exec(text);
        const start = match === null ? 0 : match[0].length - (match[1] ?? '').length;
        const written = match?.[1] ?? '';
        const place = { path, start, end: start + written.length };
        const behind = { path, start: place.end, end: place.end };
        return [
            {
                subject: syntax,
                message: (0,unpinned/* notPinned */.a)('Dockerfile frontend', syntax, 'its tag moves'),
                hint: `write ${syntax}@sha256:<digest>`,
                place,
                fixes: written === '' || reference === undefined
                    ? []
                    : [{ place: behind, before: '@', after: '', replacement: { kind: 'digest', reference } }],
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
/**
 * `RUN apt-get upgrade`: upgrades every package of the base to the version that the mirror offers. hadolint: DL3005,
 * DL3035
 */
const systemUpgrade = {
    id: 'system-upgrade',
    severity: 'note',
    summary: 'an upgrade of every package of the base image',
    find: ({ commands }) => commands().flatMap((command) => {
        const [first, ...packages] = (0,run_commands/* operands */.bw)(command, new Set(['-o', '-c']));
        const upgrades = UPGRADES.get(command.program)?.includes(first?.text ?? '') === true;
        if (!upgrades || packages.length > 0)
            return [];
        const subject = `${command.program} ${first?.text}`;
        const message = `${(0,diagnostic/* quote */.hD)(subject)} leaves the versions to the day of the build`;
        return [{ subject, message, hint: 'use a newer base image, pinned by digest', place: command.placeOf(-1) }];
    }),
};

;// CONCATENATED MODULE: ./build/core/pinning/rules/vcs-no-commit.js


/** A requirement from version control with a branch, a tag, or no revision: all of these may move. */
const vcsNoCommit = {
    id: 'vcs-no-commit',
    severity: 'warning',
    summary: 'a requirement from version control without a commit',
    find: ({ installed, places }) => installed.flatMap(({ line, requirement, pinned }) => {
        const { url } = requirement;
        if (pinned || url === undefined || !isVersionControl(url))
            return [];
        const place = places.find('pip', line)[0]?.place;
        const hint = 'write @<commit> with 40 hex digits behind the repository';
        return [{ subject: url, message: (0,unpinned/* notPinned */.a)('URL', url, 'it has no commit'), hint, place }];
    }),
};

;// CONCATENATED MODULE: ./build/core/pinning/rules.js


































/** All rules, in the order of their findings and of docs/pinning.md. */
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


/***/ }),

/***/ 62183:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ stepsOf),
/* harmony export */   d: () => (/* binding */ placeInStep)
/* harmony export */ });
/* harmony import */ var _dockerfile_lexer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45709);
/* harmony import */ var _model_findings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23644);


/** Instructions with one keyword in the stages that the target reaches. */
function stepsOf({ image }, keyword) {
    const steps = image.steps.stages.flatMap(({ instructions }) => instructions.filter((step) => step.keyword === keyword));
    if (steps.length === 0 || image.dockerfile === undefined)
        return steps.map((step) => ({ step, lexed: undefined }));
    const { path, text } = image.dockerfile;
    const open = (0,_dockerfile_lexer_js__WEBPACK_IMPORTED_MODULE_0__/* .lexDockerfile */ .e)(new _model_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .Findings */ .Fv(path), text).instructions.filter((instruction) => instruction.keyword === keyword);
    return steps.map((step) => {
        const at = open.findIndex((lexed) => isSame(step, lexed));
        return { step, lexed: at < 0 ? undefined : open.splice(at, 1)[0] };
    });
}
/** The place of a part of an instruction in the Dockerfile, or the instruction's first line if it is not known. */
function placeInStep({ image }, { lexed }, index, length) {
    if (image.dockerfile === undefined)
        return undefined;
    const start = lexed?.offsets[Math.max(0, index)] ?? lexed?.offsets[0] ?? 0;
    return { path: image.dockerfile.path, start, end: start + length };
}
// Canonical words of COPY and ADD have lost their spacing and quotes, and canonical flags may refer to slots.
function isSame(step, lexed) {
    const [first = ''] = step.words;
    return step.words.length === 1 ? lexed.text === first : step.words.every((word) => lexed.text.includes(word));
}


/***/ }),

/***/ 415:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ installedByPip),
/* harmony export */   x: () => (/* binding */ installsByPip)
/* harmony export */ });
/* harmony import */ var _model_definition_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36623);
/* harmony import */ var _names_requirement_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60638);


/** Requirements of an environment and of the files that it includes, each line once. Constraints install nothing, but may pin. */
function installedByPip(entries, { requirements }) {
    const read = (line) => {
        const requirement = requirements.get(line);
        return requirement === undefined ? [] : [{ line, requirement, hashed: line.includes(' --hash=') }];
    };
    const constraints = new Set(linesOf(entries, '-c').flatMap(read).flatMap(pinnedName));
    return [...new Set(linesOf(entries, '-r'))].flatMap(read).map(({ line, requirement, hashed }) => {
        const constrained = requirement.kind === 'named' && constraints.has(requirement.name);
        return { line, requirement, hashed, pinned: isFixed(requirement, hashed) || constrained };
    });
}
/** True if pip has something to install, including local packages. */
function installsByPip(entries) {
    return entries.some((entry) => {
        if (typeof entry === 'string')
            return !entry.startsWith('-') || entry.startsWith('--editable ');
        return (0,_model_definition_js__WEBPACK_IMPORTED_MODULE_1__/* .isLocalPip */ .h)(entry) || (entry[0] === '-r' && installsByPip(entry[1]));
    });
}
// A file that a constraints file includes with `-r` is installed, as in pip.
function linesOf(entries, wanted, inside = '-r') {
    return entries.flatMap((entry) => {
        if (typeof entry !== 'string')
            return (0,_model_definition_js__WEBPACK_IMPORTED_MODULE_1__/* .isLocalPip */ .h)(entry) ? [] : linesOf(entry[1], wanted, entry[0]);
        return inside === wanted ? [entry] : [];
    });
}
function pinnedName({ requirement }) {
    return requirement.kind === 'named' && (0,_names_requirement_js__WEBPACK_IMPORTED_MODULE_0__/* .isPinned */ .T4)(requirement) ? [requirement.name] : [];
}
function isFixed(requirement, hashed) {
    if ((0,_names_requirement_js__WEBPACK_IMPORTED_MODULE_0__/* .isPinned */ .T4)(requirement))
        return true;
    const { url } = requirement;
    return url !== undefined && (hashed || (0,_names_requirement_js__WEBPACK_IMPORTED_MODULE_0__/* .hasFragment */ .nQ)(url, /^sha(?:384|512)=[0-9a-f]{96,128}$/));
}


/***/ }),

/***/ 46805:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Av: () => (/* binding */ isExpanded),
  bw: () => (/* binding */ operands),
  aK: () => (/* binding */ runCommands)
});

// EXTERNAL MODULE: ./build/core/model/json.js
var json = __webpack_require__(38384);
// EXTERNAL MODULE: ./build/core/pinning/subject/dockerfile-steps.js
var dockerfile_steps = __webpack_require__(62183);
;// CONCATENATED MODULE: ./build/core/pinning/subject/shell-commands.js
/** Separators of commands. Quotes and escapes take precedence. */
const SEPARATORS = new Set([';', '&', '|', '\n', '(', ')']);
/**
 * Simple commands of a shell text, as far as they can be determined without running it: expansions are left in their
 * words.
 */
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
// The end of a quoted text, a substitution, an escaped character, or one plain character.
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



/**
 * Programs of every RUN in the stages that the target reaches, including here-documents and commands after `sh -c`,
 * `sudo` and similar.
 */
function runCommands(environment) {
    return (0,dockerfile_steps/* stepsOf */.B)(environment, 'RUN').flatMap((placed) => commandsOf(environment, placed));
}
/** Commands of one RUN, split at shell operators, including those in a here-document that a shell reads. */
function shellTexts({ step, lexed }) {
    const [text = ''] = step.words;
    const exec = execForm(text);
    if (exec !== undefined)
        return [{ commands: [exec], offsets: false }];
    const commands = splitCommands(text);
    // `RUN <<EOF` and `RUN bash <<EOF` execute the here-document; other programs read it as input.
    const runs = commands.every((words) => words.length === 1 && SHELL.test(words[0]?.text ?? ''));
    // Docker joins continued lines in instructions; the shell joins those in here-documents.
    const scripts = runs ? step.heredocs.map(([, body]) => splitCommands(body.replaceAll('\\\n', ''))) : [];
    return [
        { commands, offsets: lexed !== undefined },
        ...scripts.map((script) => ({ commands: script, offsets: false })),
    ];
}
function commandsOf(environment, placed) {
    return shellTexts(placed).flatMap(({ commands, offsets }) => commands.flatMap(behindWrappers).map(([first, ...words]) => {
        const at = (word) => (0,dockerfile_steps/* placeInStep */.d)(environment, placed, offsets ? (word?.start ?? 0) : 0, word?.text.length ?? 0);
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
    const value = (0,json/* parseJson */.qF)(text);
    if (!Array.isArray(value))
        return undefined;
    return value.flatMap((word) => (typeof word === 'string' ? [{ text: word, start: 0 }] : []));
}
/** Words that may come before a command: shell keywords, assignments, and programs that run another program. */
const BEFORE = /^(?:[A-Za-z_][A-Za-z0-9_]*=.*|!|\{|if|then|else|elif|do|while|until|time|exec|command|env|sudo|nice|xargs|eatmydata|-[A-Za-z]+)$/s;
const SHELL = /(?:^|\/)(?:ba|da|a|z|k)?sh$/;
/** The command that is finally run; `sh -c "..."` contains several. */
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
/**
 * Words that are not options, with their indexes. If an option takes the next word as its value, that word is left out.
 */
function operands({ words }, valued) {
    return words
        .map((text, index) => ({ text, index }))
        .filter(({ text, index }) => !text.startsWith('-') && !valued.has(words[index - 1] ?? ''));
}
/** True for a word whose value is only known at run time. */
function isExpanded(text) {
    return /[$`]/.test(text);
}


/***/ }),

/***/ 5882:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ findSecrets),
/* harmony export */   t: () => (/* binding */ isSecretVariable)
/* harmony export */ });
// Prefixes that issuers chose so that scanners can find their secrets, and the header lines of keys.
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
];
const OPENAI_MARK = 'T3BlbkFJ';
/** Number of characters before and after the marker. */
const OPENAI_LENGTH = { least: 20, most: 200 };
// Searches marker by marker, because a single expression would scan the rest of the text for each `sk-`.
function findOpenAiKey(text) {
    for (let at = text.indexOf(OPENAI_MARK); at >= 0; at = text.indexOf(OPENAI_MARK, at + 1)) {
        const start = openAiStart(text, at);
        const [end] = /^[A-Za-z0-9_-]{20,200}/.exec(text.slice(at + OPENAI_MARK.length, at + 210)) ?? [];
        if (start === undefined || end === undefined)
            continue;
        return { name: 'an OpenAI key', start, length: at + OPENAI_MARK.length + end.length - start };
    }
    return undefined;
}
function openAiStart(text, mark) {
    const from = Math.max(0, mark - OPENAI_LENGTH.most - 'sk-proj-'.length);
    for (let start = text.indexOf('sk-', from); start >= 0 && start < mark; start = text.indexOf('sk-', start + 1)) {
        const key = text.slice(start + 3, mark);
        const most = OPENAI_LENGTH.most + (key.startsWith('proj-') ? 'proj-'.length : 0);
        if (key.length < OPENAI_LENGTH.least)
            return undefined;
        const isWord = start === 0 || !/\w/.test(text[start - 1] ?? '');
        if (isWord && key.length <= most && /^[A-Za-z0-9_-]+$/.test(key))
            return start;
    }
    return undefined;
}
/** The first secret of each kind. */
function findSecrets(text) {
    return [
        ...FORMS.flatMap(({ name, pattern }) => {
            const match = pattern.exec(text);
            return match === null ? [] : [{ name, start: match.index, length: match[0].length }];
        }),
        ...[findOpenAiKey(text)].filter((found) => found !== undefined),
    ];
}
const NAME = /(?:^|_)(?:PASSWORD|PASSWD|PASSPHRASE|SECRET|TOKEN|API_?KEY|ACCESS_?KEY|PRIVATE_?KEY|CREDENTIALS?|ACCOUNT_?KEY|SAS_?TOKEN|CONNECTION_?STRING)(?:_?(?:ID|VALUE))?$/i;
/** Names that end like a secret but are not one. */
const HARMLESS = /(?:^|_)(?:MAX|NUM|PAD|EOS|BOS|UNK|SEP|CLS|MASK|STOP|START|END|SPECIAL)_?(?:NEW_?)?TOKEN$|_KEY_?ID$/i;
/** True if a variable's name says that its value is a secret and the value could be one. */
function isSecretVariable(name, value) {
    if (!NAME.test(name) || HARMLESS.test(name))
        return false;
    const plain = value.replace(/^(["'])(.*)\1$/s, '$2');
    // References to variables, paths, switches and placeholders are not secrets.
    return (plain.length >= 6 && !/[${}<>]/.test(plain) && !/^[./~]|^(?:true|false|none|null|x+|changeme|\d+)$/i.test(plain));
}


/***/ })

};
