export const id = 386;
export const ids = [386];
export const modules = {

/***/ 78469:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {



const SemVer = __webpack_require__(7163)
const compare = (a, b, loose) =>
  new SemVer(a, loose).compare(new SemVer(b, loose))

module.exports = compare


/***/ }),

/***/ 41236:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {



const compare = __webpack_require__(78469)
const gte = (a, b, loose) => compare(a, b, loose) >= 0
module.exports = gte


/***/ }),

/***/ 60386:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  startCommand: () => (/* binding */ startCommand)
});

// EXTERNAL MODULE: ./build/adapters/files/temporary-folder.js
var temporary_folder = __webpack_require__(34599);
// EXTERNAL MODULE: ./build/adapters/files/write-file.js
var write_file = __webpack_require__(39801);
// EXTERNAL MODULE: ./build/core/model/errors.js
var errors = __webpack_require__(31193);
// EXTERNAL MODULE: ./build/hosts/deadline.js
var deadline = __webpack_require__(90770);
// EXTERNAL MODULE: ./node_modules/semver/functions/gte.js
var gte = __webpack_require__(41236);
;// CONCATENATED MODULE: ./build/hosts/required-node.js


/** The first versions that reach registries through proxies, of Node 22 and of 24. Node 23 never did, and gets no fixes. */
const [OLD_LINE, FIRST] = ['22.21', '24.5'];
/** Throws where this process is of another Node than what we run on; `engines` of package.json says the same to npm. */
function requireNode(node = process.versions.node) {
    if (gte(node, `${FIRST}.0`) || (node.startsWith('22.') && gte(node, `${OLD_LINE}.0`)))
        return;
    const expected = `expected Node ${FIRST} or newer, or Node 22 from ${OLD_LINE}`;
    const hint = 'install it, or start terrarium with it: npx --package=node@24 -- terrarium';
    throw new errors/* TerrariumError */.qM('usage', `${expected}, received ${node}`, { hint });
}

// EXTERNAL MODULE: ./build/hosts/cli/command/arguments.js
var command_arguments = __webpack_require__(45291);
;// CONCATENATED MODULE: ./build/hosts/cli/command/help.js
/** Help of a command: usage, what it does, and its flags. */
function formatHelp({ usage, summary, flags }) {
    const names = flags.map(({ name, value }) => `--${name}${value === undefined ? '' : ` ${value}`}`);
    const width = Math.max(...names.map((name) => name.length));
    const lines = flags.map(({ help }, index) => `  ${(names[index] ?? '').padEnd(width)}  ${help}`);
    return `Usage: terrarium ${usage}\n\n${summary}\n\nFlags:\n${lines.join('\n')}\n`;
}

// EXTERNAL MODULE: ./build/hosts/cli/command/output.js + 1 modules
var output = __webpack_require__(12721);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/core/text/safe-text.js
var safe_text = __webpack_require__(85603);
// EXTERNAL MODULE: ./build/hosts/load-config.js
var load_config = __webpack_require__(81081);
;// CONCATENATED MODULE: ./build/hosts/cli/command/parent-root.js





/** Arguments of a command that was started below the root that has the configuration; what they name is relative to that root. */
async function inParentRoot(command, args, signal) {
    const isGiven = args.text('root') !== undefined || args.config !== undefined;
    const found = command.startsHere === true || isGiven ? undefined : parentRoot(process.cwd());
    if (found === undefined)
        return args;
    (0,output/* printNote */.cN)(`the root is ${(0,safe_text.logLine)((0,external_node_path_.relative)('', found.root))}, which has ${load_config/* CONFIG_PATH */.tF}`);
    const { relativeToRoot } = await Promise.all(/* import() */[__webpack_require__.e(6705), __webpack_require__.e(8882), __webpack_require__.e(3749)]).then(__webpack_require__.bind(__webpack_require__, 83749));
    return relativeToRoot(command, { ...args, ...found }, signal);
}
/** The nearest parent with a configuration, not above the top of the repository: what is there may be a stranger's. */
function parentRoot(start) {
    let root;
    for (let folder = (0,external_node_path_.resolve)(start);; folder = (0,external_node_path_.dirname)(folder)) {
        if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, load_config/* CONFIG_PATH */.tF)))
            root ??= folder;
        const isTop = (0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, '.git'));
        if (isTop || (0,external_node_path_.dirname)(folder) === folder) {
            if (!isTop || root === undefined || root === start)
                return undefined;
            return { root, folder: (0,external_node_path_.relative)(root, start).split('\\').join('/') };
        }
    }
}

// EXTERNAL MODULE: ./build/hosts/cli/command/terminal.js
var terminal = __webpack_require__(48439);
;// CONCATENATED MODULE: ./build/hosts/cli/command/start.js
// One module, and so one chunk of the bundle: every file that is loaded costs a start half a millisecond.










/** Loads and runs a command, or prints its help. Answers the exit code; wrong usage throws a `TerrariumError`. */
async function startCommand(load, rest) {
    requireNode();
    const { command } = await load();
    const args = (0,command_arguments/* readArguments */.lR)(command.flags, rest);
    if (args.help) {
        (0,write_file/* writeOutput */.zh)(formatHelp(command));
        return 0;
    }
    (0,output/* chooseOutput */.$R)({ color: colorOf(args), isQuiet: isQuiet(args) });
    void (0,temporary_folder/* removeStaleFolders */.r6)();
    return runInTime(command, args);
}
function isQuiet(args) {
    if (args.flag('quiet') && args.flag('verbose'))
        throw new errors/* TerrariumError */.qM('usage', 'expected one of --quiet and --verbose');
    return args.flag('quiet');
}
function colorOf(args) {
    const choice = args.text('color') ?? 'auto';
    if ((0,terminal/* isColorChoice */.F3)(choice))
        return choice;
    const choices = terminal/* COLOR_CHOICES */.zg.join(', ');
    throw new errors/* TerrariumError */.qM('usage', `expected one of ${choices} for --color, received ${JSON.stringify(choice)}`);
}
/** Within the minutes of `--timeout`; commands without it run until they end or are interrupted. */
async function runInTime(command, args) {
    if (command.flags.every(({ name }) => name !== 'timeout')) {
        const { signal } = new AbortController();
        return command.run(await inParentRoot(command, args, signal), signal);
    }
    const minutes = args.count('timeout', command.minutes ?? deadline/* LOOKING_MINUTES */.Qd);
    if (minutes > deadline/* MAX_MINUTES */.xX)
        throw new errors/* TerrariumError */.qM('usage', `expected at most ${deadline/* MAX_MINUTES */.xX} minutes for --timeout, received ${minutes}`);
    const isKept = command.isPure?.(args) === true && !args.flag('no-memo');
    const { runMemoized } = isKept ? await __webpack_require__.e(/* import() */ 1603).then(__webpack_require__.bind(__webpack_require__, 61603)) : { runMemoized: undefined };
    return (0,deadline/* withDeadline */.NE)(minutes, async (signal) => {
        const placed = await inParentRoot(command, args, signal);
        return runMemoized?.(command, placed, signal) ?? command.run(placed, signal);
    });
}


/***/ })

};
