export const id = 496;
export const ids = [496,253];
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

/***/ 6496:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  command: () => (/* binding */ command)
});

// EXTERNAL MODULE: external "node:perf_hooks"
var external_node_perf_hooks_ = __webpack_require__(643);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(2807);
// EXTERNAL MODULE: ./build/core/report-text.js
var report_text = __webpack_require__(1764);
// EXTERNAL MODULE: ./build/pipeline.js + 36 modules
var pipeline = __webpack_require__(6001);
// EXTERNAL MODULE: ./build/hosts/composition.js + 26 modules
var composition = __webpack_require__(8608);
// EXTERNAL MODULE: ./build/hosts/cli/arguments.js
var cli_arguments = __webpack_require__(2345);
// EXTERNAL MODULE: ./build/hosts/cli/load.js
var load = __webpack_require__(3881);
// EXTERNAL MODULE: ./build/hosts/cli/output.js
var output = __webpack_require__(6932);
// EXTERNAL MODULE: ./build/hosts/cli/planning.js + 13 modules
var planning = __webpack_require__(4480);
// EXTERNAL MODULE: ./build/core/safe-text.js
var safe_text = __webpack_require__(7253);
;// CONCATENATED MODULE: ./build/hosts/cli/progress.js

/** A status line that rewrites itself on a terminal, plain lines elsewhere. */
function createProgress(stream, verbose) {
    const running = new Map();
    const draw = () => {
        if (!stream.isTTY || verbose)
            return;
        const titles = [...running.keys()].join(', ');
        const last = [...running.values()].at(-1) ?? '';
        const text = running.size === 0 ? '' : `building ${titles}: ${last}`;
        stream.write(`\r\u001b[K${text.slice(0, Math.max(stream.columns - 1, 20))}`);
    };
    const write = (text) => {
        stream.write(`${stream.isTTY && !verbose ? '\r\u001b[K' : ''}${text}\n`);
        draw();
    };
    return {
        report: (event) => {
            const id = (0,safe_text.logLine)(event.id);
            switch (event.kind) {
                case 'started':
                    running.set(id, '');
                    write(`building ${id}`);
                    break;
                case 'line':
                    running.set(id, (0,safe_text.logLine)(event.line));
                    if (verbose)
                        write(`${id} | ${(0,safe_text.logLine)(event.line)}`);
                    else
                        draw();
                    break;
                case 'finished':
                    // What needed no build is in the table at the end.
                    if (!running.delete(id) && event.status !== 'failed')
                        return;
                    write(`${event.status} ${id} in ${event.seconds.toFixed(1)} s: ${(0,safe_text.logLine)(event.message)}`);
            }
        },
        stop: () => {
            running.clear();
            draw();
        },
    };
}

;// CONCATENATED MODULE: ./build/hosts/cli/commands/build.js










const FLAGS = [
    ...cli_arguments/* COMMON */.Sq,
    ...cli_arguments/* REGISTRY */.Mo,
    { name: 'jobs', kind: 'text', value: '<n>', help: 'builds at a time (default: 2)' },
    {
        name: 'max-builds',
        kind: 'text',
        value: '<n>',
        help: 'stop before the first of more builds than this (default: 20)',
    },
    { name: 'builder', kind: 'text', value: '<name>', help: 'buildx builder (default: the current one)' },
    {
        name: 'publisher',
        kind: 'text',
        value: '<registry|oci>',
        help: 'who pushes: BuildKit, or Terrarium from an OCI layout (default: registry)',
    },
    { name: 'network', kind: 'text', value: '<mode>', help: 'network of RUN steps' },
    { name: 'cache-from', kind: 'list', value: '<source>', help: 'BuildKit cache to import (repeatable)' },
    { name: 'cache-to', kind: 'list', value: '<target>', help: 'BuildKit cache to export (repeatable)' },
    { name: 'register', kind: 'flag', help: 'write names and records, as a run on the default branch does' },
    { name: 'verbose', kind: 'flag', help: 'show the output of every build' },
    { name: 'json', kind: 'flag', help: 'print what became of each environment as JSON' },
];
const SUMMARY = 'Plans, builds what is missing, and pushes it. Patterns are ids, names and globs; ! excludes.';
const command = async (args) => {
    const parsed = (0,cli_arguments/* readArguments */.lR)(FLAGS, args);
    if (parsed.help) {
        (0,output/* print */.yy)((0,cli_arguments/* formatHelp */.B2)('build [patterns] [flags]', SUMMARY, FLAGS));
        return 0;
    }
    const planned = await (0,planning/* makePlan */.C)(parsed, 'verified', parsed.positionals);
    const { outcomes, diagnostics } = await run(parsed, planned);
    const report = (0,planning/* reportOf */.E)(planned, outcomes, diagnostics);
    if (parsed.json)
        (0,output/* printJson */.Q2)({ formatVersion: 1, environments: report.rows.map(({ pins: _, changes: __, ...row }) => row) });
    else
        (0,output/* print */.yy)((0,report_text/* renderPlanText */.$)(report));
    (0,output/* printDiagnostics */.aE)(report.diagnostics);
    const failed = outcomes.some((outcome) => outcome.status === 'failed' || outcome.status === 'blocked');
    return failed || planned.plan.failed.length > 0 ? 1 : 0;
};
async function run(args, planned) {
    const { head, plan, registry, order } = planned;
    if (order.target === undefined) {
        throw new errors/* TerrariumError */.q('repository-missing', 'no repository is configured', {
            hint: 'set repository in terrarium.yml, or pass --repository',
        });
    }
    const options = (0,load/* hostOptions */.tv)(args);
    const progress = createProgress(process.stderr, args.flag('verbose'));
    const builder = lazyBuilder(args, planned);
    const ports = {
        registry,
        materialize: (0,composition/* materializer */.yK)(options.root),
        build: async (request) => (await builder()).build(request),
        smokeTest: async (test) => (await builder()).smokeTest(test),
        onProgress: progress.report,
        now: () => external_node_perf_hooks_.performance.now() / 1000,
    };
    // Nothing to build calls no engine; something to build finds out before the first build that there is none.
    if (plan.items.some((item) => item.action === 'build'))
        await builder();
    const provenance = args.flag('register') ? { commit: '', run: '' } : undefined;
    const limits = { jobs: args.count('jobs', 2), maxBuilds: args.count('max-builds', 20) };
    try {
        return await (0,pipeline/* apply */.Bb)(plan, head, ports, { order, only: undefined, provenance, hints: new Map(), ...limits });
    }
    finally {
        progress.stop();
    }
}
function lazyBuilder(args, { registry }) {
    let opened;
    const publisher = args.text('publisher') ?? 'registry';
    if (publisher !== 'registry' && publisher !== 'oci') {
        throw new errors/* TerrariumError */.q('usage', `expected registry or oci for --publisher, received ${JSON.stringify(publisher)}`);
    }
    return () => {
        opened ??= (0,composition/* openBuilder */.IR)({
            builder: args.text('builder'),
            cacheFrom: args.list('cache-from'),
            cacheTo: args.list('cache-to'),
            network: args.text('network'),
            publisher,
            env: process.env,
        }, registry);
        return opened;
    };
}


/***/ })

};
