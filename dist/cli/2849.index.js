export const id = 2849;
export const ids = [2849];
export const modules = {

/***/ 56783:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ shellQuote),
/* harmony export */   r: () => (/* binding */ shellWord)
/* harmony export */ });
/** A text as one word of a POSIX shell, quoted whatever it is. */
function shellQuote(text) {
    return `'${text.replaceAll("'", "'\\''")}'`;
}
/** The same, as it is where a shell reads nothing into it. */
function shellWord(text) {
    return /^[A-Za-z0-9_./:=,@%+#-]+$/.test(text) && !text.startsWith('#') ? text : shellQuote(text);
}


/***/ }),

/***/ 32849:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  completionOf: () => (/* binding */ completionOf)
});

// EXTERNAL MODULE: ./build/core/model/errors.js
var errors = __webpack_require__(31193);
// EXTERNAL MODULE: ./build/hosts/cli/command/arguments.js
var command_arguments = __webpack_require__(45291);
// EXTERNAL MODULE: ./build/core/text/shell-word.js
var shell_word = __webpack_require__(56783);
;// CONCATENATED MODULE: ./build/hosts/cli/command/completion.js

const SHELLS = ['bash', 'zsh', 'fish'];
function isShell(text) {
    return SHELLS.some((shell) => shell === text);
}
/** The script that a shell reads. What stands for an environment may be a path: files are completed there. */
function formatCompletion(shell, commands) {
    return FORMATS[shell](commands);
}
const FORMATS = {
    bash: formatBash,
    zsh: formatZsh,
    fish: formatFish,
};
// https://www.gnu.org/software/bash/manual/html_node/Programmable-Completion.html
function formatBash(commands) {
    const flags = ({ flags: own }) => own.map(({ name }) => `--${name}`).join(' ');
    return `_terrarium() {
  local current=\${COMP_WORDS[COMP_CWORD]} flags=
  COMPREPLY=()
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=($(compgen -W "${[...commands.map(({ name }) => name), 'completion', 'help'].join(' ')}" -- "$current"))
    return
  fi
  case \${COMP_WORDS[1]} in
${commands.map(({ name, command }) => `    ${name}) flags="${flags(command)}" ;;`).join('\n')}
    completion) flags="${SHELLS.join(' ')}" ;;
    help) flags="${commands.map(({ name }) => name).join(' ')}" ;;
  esac
  case \${COMP_WORDS[1]} in completion | help) COMPREPLY=($(compgen -W "$flags" -- "$current")); return ;; esac
  case $current in
    -*) COMPREPLY=($(compgen -W "$flags" -- "$current")) ;;
    *) compopt -o default 2>/dev/null; COMPREPLY=() ;;
  esac
}
complete -F _terrarium terrarium
`;
}
// https://zsh.sourceforge.io/Doc/Release/Completion-System.html
function formatZsh(commands) {
    const flag = ({ name, value, help, kind }) => {
        const repeated = kind === 'list' ? '*' : '';
        const taken = value === undefined ? '' : `=:${zshText(value)}:_files`;
        return `${repeated}--${name}${value === undefined ? '' : '='}[${zshText(help)}]${taken.slice(1)}`;
    };
    return `#compdef terrarium
_terrarium() {
  local -a commands
  commands=(
${commands.map(({ name, command }) => `    ${(0,shell_word/* shellQuote */.Z)(`${name}:${firstSentence(command.summary)}`)}`).join('\n')}
  )
  if (( CURRENT == 2 )); then
    _describe 'command' commands
    return
  fi
  case $words[2] in
${commands
        .map(({ name, command }) => `    ${name}) _arguments ${[...command.flags.map((one) => (0,shell_word/* shellQuote */.Z)(flag(one))), "'*:file:_files'"].join(' ')} ;;`)
        .join('\n')}
    completion) _values 'shell' ${SHELLS.join(' ')} ;;
    help) _describe 'command' commands ;;
  esac
}
compdef _terrarium terrarium
`;
}
function zshText(text) {
    return text.replace(/[[\]:\\]/g, '\\$&');
}
// https://fishshell.com/docs/current/cmds/complete.html
function formatFish(commands) {
    const lines = commands.flatMap(({ name, command }) => [
        `complete -c terrarium -n __fish_use_subcommand -f -a ${name} -d ${fishQuote(firstSentence(command.summary))}`,
        ...command.flags.map(({ name: flag, kind, help }) => {
            const needs = kind === 'flag' ? '' : ' -r';
            return `complete -c terrarium -n '__fish_seen_subcommand_from ${name}' -l ${flag}${needs} -d ${fishQuote(help)}`;
        }),
    ]);
    const shells = `complete -c terrarium -n '__fish_seen_subcommand_from completion' -f -a '${SHELLS.join(' ')}'`;
    return `${[...lines, 'complete -c terrarium -n __fish_use_subcommand -f -a completion', shells].join('\n')}\n`;
}
function fishQuote(text) {
    return `'${text.replace(/[\\']/g, '\\$&')}'`;
}
function firstSentence(text) {
    return text.split(/[.;] /, 1)[0]?.replace(/\.$/, '') ?? '';
}

// EXTERNAL MODULE: ./build/hosts/cli/command/output.js + 1 modules
var output = __webpack_require__(12721);
;// CONCATENATED MODULE: ./build/hosts/cli/commands/completion.js




/** The command that prints what a shell completes of some commands. */
function completionOf(commands) {
    return {
        usage: `completion <${SHELLS.join('|')}>`,
        summary: 'Prints a script for the shell that completes commands and flags, and files for environments.',
        startsHere: true,
        flags: command_arguments/* LIMITLESS */.n3.filter(({ name }) => name === 'help'),
        run: async ({ positionals: [shell = '', ...others] }) => {
            if (!isShell(shell) || others.length > 0)
                throw new errors/* TerrariumError */.qM('usage', `expected one of ${SHELLS.join(', ')}`, {
                    hint: 'such as: source <(terrarium completion bash)',
                });
            const names = Object.keys(commands).filter((name) => name !== 'completion');
            const loaded = await Promise.all(names.map(async (name) => [name, await commands[name]?.()]));
            const known = loaded.flatMap(([name, found]) => found === undefined ? [] : [{ name, command: found.command }]);
            (0,output/* print */.yy)(formatCompletion(shell, known));
            return 0;
        },
    };
}


/***/ })

};
