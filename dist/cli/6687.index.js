export const id = 6687;
export const ids = [6687];
export const modules = {

/***/ 86687:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ZO: () => (/* binding */ formatCommentFile),
  v0: () => (/* binding */ parseCommentFile)
});

// UNUSED EXPORTS: commentOf, isWorthComment, summaryOf

// EXTERNAL MODULE: ./build/core/text/safe-text.js
var safe_text = __webpack_require__(85603);
// EXTERNAL MODULE: ./build/core/report/describe-registered.js
var describe_registered = __webpack_require__(33561);
;// CONCATENATED MODULE: ./build/core/report/fit.js
const GAP = '\n\n';
/** Joins a heading and parts to at most `limit` UTF-16 units: parts of high rank are folded first, then units are left out. */
function fitParts(heading, parts, limit) {
    const kept = dropParts(heading, parts, limit);
    const shown = new Map(kept.map((part) => [part, 0]));
    let room = limit - heading.length - kept.reduce((sum, part) => sum + GAP.length + sizeOf(part, 0), 0);
    for (const part of kept.toSorted((a, b) => a.rank - b.rank)) {
        const count = unitsWithin(part, room + sizeOf(part, 0));
        shown.set(part, count);
        room -= sizeOf(part, count) - sizeOf(part, 0);
    }
    const texts = kept.map((part) => renderPart(part, shown.get(part) ?? 0));
    return [heading, ...texts].join(GAP);
}
// Where not even the folded lines fit, those of the highest rank go.
function dropParts(heading, parts, limit) {
    let size = heading.length;
    const kept = new Set();
    for (const part of parts.toSorted((a, b) => a.rank - b.rank)) {
        size += GAP.length + sizeOf(part, 0);
        if (size > limit)
            break;
        kept.add(part);
    }
    return parts.filter((part) => kept.has(part));
}
function unitsWithin(part, room) {
    const { units, separator } = part;
    if (sizeOf(part, units.length) <= room)
        return units.length;
    let size = frameOf(part);
    let count = 0;
    for (const unit of units.slice(0, -1)) {
        size += unit.length + (count === 0 ? 0 : separator.length);
        if (size + GAP.length + missing(units.length - count - 1).length > room)
            break;
        count += 1;
    }
    return count;
}
function frameOf({ open, close }) {
    return open.length + close.length;
}
function sizeOf(part, count) {
    return renderPart(part, count).length;
}
function renderPart(part, count) {
    const { open, units, separator, close } = part;
    const left = units.length - count;
    if (count === 0 && left > 0)
        return `${part.label}: ${missing(left)}`;
    const text = `${open}${units.slice(0, count).join(separator)}${close}`;
    return left === 0 ? text : `${text}${GAP}${missing(left)}`;
}
function missing(count) {
    return `${count} more in the job summary`;
}

// EXTERNAL MODULE: ./build/core/diff/diff.js + 1 modules
var diff = __webpack_require__(86658);
// EXTERNAL MODULE: ./build/core/model/diagnostic.js
var diagnostic = __webpack_require__(34169);
// EXTERNAL MODULE: ./build/core/specifiers/version-step.js
var version_step = __webpack_require__(11925);
// EXTERNAL MODULE: ./build/core/text/contrast.js
var contrast = __webpack_require__(9700);
// EXTERNAL MODULE: ./build/core/pinning/rules.js + 38 modules
var rules = __webpack_require__(13981);
// EXTERNAL MODULE: ./build/core/report/row.js + 2 modules
var report_row = __webpack_require__(10318);
// EXTERNAL MODULE: ./build/core/report/units.js
var units = __webpack_require__(23562);
;// CONCATENATED MODULE: ./build/core/report/markdown-rows.js




/** Head of a table of environments. */
function tableHead({ images, hashes }) {
    const columns = [
        'environment',
        'action',
        'why',
        ...(hashes ? ['hash'] : []),
        ...(images === 'none' ? [] : ['image']),
    ];
    return `${cells(columns)}\n${cells(columns.map(() => '---'))}\n`;
}
/** One environment as a row of a table. */
function tableRow(row, { images, hashes, linkTo }) {
    const cost = row.seconds === undefined || (0,report_row/* isSettled */.I)(row) ? '' : ` (${costOf(row)})`;
    return cells([
        placeOf({ path: row.source, label: row.label }, linkTo),
        `${words(row.status)}${cost}`,
        whyOf(row),
        ...(hashes ? [hashesOf(row)] : []),
        ...(images === 'none' ? [] : [imageOf(row, images)]),
    ]);
}
/** What is an environment no more, as a row of a table. */
function removedRow({ id, why }, form) {
    return shortRow([(0,safe_text/* codeSpan */.SS)(id), 'removed', words(why)], form);
}
/** What failed before there was a plan, as a row of a table. */
function failedRow({ id, cause }, form) {
    return shortRow([(0,safe_text/* codeSpan */.SS)(id), 'failed', (0,safe_text/* codeSpan */.SS)(cause, 300)], form);
}
function shortRow(columns, { images, hashes }) {
    return cells([...columns, ...(hashes ? [''] : []), ...(images === 'none' ? [] : [''])]);
}
// What the installer says first is the cause.
function whyOf({ status, detail, complaint }) {
    const [said] = status === 'failed' ? complaint : [];
    return words(said ?? detail);
}
function imageOf({ image }, images) {
    if (image === undefined)
        return '';
    // A digest is known by its first digits.
    const short = images === 'short' ? /@(sha256:[0-9a-f]{12})[0-9a-f]{52}$/.exec(image)?.[1] : undefined;
    return (0,safe_text/* codeSpan */.SS)(short ?? image, 400);
}
// Of what is to be built, by its last build.
function costOf({ status, seconds = 0, bytes, bytesBefore }) {
    const size = bytes === undefined ? [] : [(0,units/* formatBytes */.z3)(bytes), ...(0,units/* formatGrowth */.T9)(bytes - (bytesBefore ?? bytes))];
    return `${status === 'build' ? 'last time ' : ''}${[(0,units/* formatSeconds */.Xo)(seconds), ...size].join(', ')}`;
}
/** A place in a file, or what is there, linked to it. */
function placeOf({ path, line, column, label }, linkTo) {
    const place = [path, ...(line === undefined ? [] : [line]), ...(column === undefined ? [] : [column])].join(':');
    const text = (0,safe_text/* codeSpan */.SS)(label ?? place, 300);
    const address = linkTo(path, line);
    return address === undefined ? text : `[${text}](${address})`;
}
function cells(texts) {
    return `| ${texts.join(' | ')} |`;
}
/** Its definition hash, and that of the merge base where it is another. */
function hashesOf({ oldHash, hash }) {
    const current = (0,safe_text/* codeSpan */.SS)(hash.slice(0, 12));
    return oldHash === undefined || oldHash === hash ? current : `${(0,safe_text/* codeSpan */.SS)(oldHash.slice(0, 12))} \u2192 ${current}`;
}
/** Words and nothing but words need no code span: there is no sign in them that could mean anything. */
function words(text) {
    return text.length <= 200 && /^[A-Za-z]+(?:[,;]? [A-Za-z]+)*$/.test(text) ? text : (0,safe_text/* codeSpan */.SS)(text, 300);
}
function details(summary, body, isOpen = false) {
    return `<details${isOpen ? ' open' : ''}><summary>${summary}</summary>\n\n${body}\n\n</details>`;
}
function count(number, noun) {
    return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
/** A name in HTML. */
function markdown_rows_name(text) {
    return `<code>${(0,safe_text/* htmlText */.js)(text)}</code>`;
}
/** A failed build: what its installer says, where the files ask for it, and the last lines of its output. */
function failure(row, linkTo) {
    const { detail, complaint, blamed, tail } = row;
    const places = blamed.map(({ path, at, excerpt }) => `\n\nAt ${placeOf({ path, line: at.line, column: at.column }, linkTo)}:\n\n${(0,safe_text/* codeBlock */.DV)(excerpt)}`);
    const said = complaint.length === 0 ? '' : `\n\nThe installer says:\n\n${(0,safe_text/* codeBlock */.DV)(complaint)}`;
    const reasons = `${said}${places.join('')}`;
    const output = tail.length === 0 ? '' : `\n\nThe last lines of its output:\n\n${(0,safe_text/* codeBlock */.DV)(tail)}`;
    return details(`${markdown_rows_name(row.label)} failed`, `${(0,safe_text/* codeSpan */.SS)(detail, 500)}${reasons}${output}`, true);
}
/** A finding as an element of a list. */
function listItem(diagnostic, linkTo) {
    const { severity, code, message, hint } = diagnostic;
    const advice = hint === undefined ? '' : `, hint: ${(0,safe_text/* codeSpan */.SS)(hint, 400)}`;
    return `- ${words(severity)} ${placeOf(diagnostic, linkTo)} ${(0,safe_text/* codeSpan */.SS)(message, 400)} (${codeName(code)})${advice}`;
}
/** A finding of a rule, whose page says how to pin it. */
function pinItem({ severity, code, message, path, line }, linkTo) {
    const place = placeOf(line === undefined ? { path } : { path, line }, linkTo);
    return `- ${words(severity)} ${place} ${(0,safe_text/* codeSpan */.SS)(message, 400)} (${codeName(code)})`;
}
// Rules are our own words, and so are their pages.
function codeName(code) {
    return (0,rules/* isPinRule */.wm)(code) ? `[${code}](${(0,rules/* rulePage */.gd)(code)})` : (0,safe_text/* codeSpan */.SS)(code);
}

// EXTERNAL MODULE: ./build/core/report/package-rows.js
var package_rows = __webpack_require__(74795);
;// CONCATENATED MODULE: ./build/core/report/markdown-differences.js








/** Lines of differences that are unfolded: about a screen, which a reviewer looks at first. */
const SCREEN = 40;
/** Lines of one list or table, at most. */
const MAX_LINES = 40;
const MAX_TRANSITIVE = 200;
/** Environments of equal differences that a heading, and the text below it, name. */
const IN_HEADING = 3;
const IN_TEXT = 60;
/** What differs from the merge base, in package terms, and what is not pinned. Environments that differ equally are told together. */
function differences(rows, linkTo) {
    const shown = rows.filter(hasDifference);
    if (shown.length === 0)
        return undefined;
    const told = shown.map((row) => ({ row, changes: changesOf(row) }));
    const groups = Map.groupBy(told, ({ row, changes }) => `${(0,report_row/* isSettled */.I)(row)} ${changes}`);
    let room = SCREEN;
    const units = [...groups.values()].map((equal) => {
        const group = equal.map(({ row }) => row);
        const body = bodyOf(group, equal[0]?.changes ?? '', linkTo);
        room -= linesOf(body);
        return details(headingOf(group), body, room >= 0 && !group.every(report_row/* isSettled */.I));
    });
    return { label: 'Differences', open: '', units, separator: '\n\n', close: '', rank: 4 };
}
/** True where there is more to say of an environment than its row does. */
function hasDifference(row) {
    const { changes, packages, unbuilt, renamedFrom, pins } = row;
    // What changed is said also where the image is there already; pins only where somebody is at work anyway.
    if (changes.length + packages.length + unbuilt.length > 0 || renamedFrom !== undefined)
        return true;
    return pins.some(isIntroduced) && !(0,report_row/* isSettled */.I)(row);
}
function isIntroduced({ severity, standing }) {
    return severity !== 'note' && standing !== true;
}
function headingOf(group) {
    const [row] = group;
    if (row === undefined)
        return '';
    const left = group.length - IN_HEADING;
    const names = group.slice(0, IN_HEADING).map((one) => markdown_rows_name(one.label));
    const what = [changeCount(row), ...pinCount(group)].join(', ');
    return `${names.join(', ')}${left > 0 ? ` and ${left} more` : ''}: ${what}`;
}
function bodyOf(group, changes, linkTo) {
    const [row] = group;
    if (row === undefined)
        return '';
    const pins = pinsOf(group);
    const parts = [
        group.length === 1 ? about(row, linkTo) : aboutAll(group, linkTo),
        changes,
        listOf(pins.filter(isIntroduced).map((pin) => pinItem(pin, linkTo))),
        ...standing(pins, linkTo),
        ...(row.image === undefined || group.length > 1 ? [] : [`Image ${(0,safe_text/* codeSpan */.SS)(row.image, 400)}`]),
    ];
    return parts.filter((part) => part !== '').join('\n\n');
}
function about(row, linkTo) {
    const owners = row.owners.length === 0 ? '' : `, owned by ${row.owners.map((owner) => (0,safe_text/* codeSpan */.SS)(owner)).join(', ')}`;
    return `${placeOf({ path: row.source }, linkTo)}, hash ${hashesOf(row)}${owners}`;
}
function aboutAll(group, linkTo) {
    const left = group.length - IN_TEXT;
    const files = group.slice(0, IN_TEXT).map((row) => placeOf({ path: row.source, label: row.label }, linkTo));
    const owners = [...new Set(group.flatMap((row) => row.owners))].map((owner) => (0,safe_text/* codeSpan */.SS)(owner));
    const owned = owners.length === 0 ? '' : `\n\nOwned by ${owners.slice(0, IN_TEXT).join(', ')}`;
    return `${files.join(', ')}${left > 0 ? ` and ${left} more` : ''}${owned}`;
}
function changesOf(row) {
    const { direct, transitive } = (0,package_rows/* packageRows */.aB)(row);
    const parts = [
        row.orderOnly ? ORDER_ONLY : '',
        listOf(factsOf(row)),
        packageTable(direct, MAX_LINES),
        transitive.length === 0 ? '' : details(transitiveHeading(transitive), packageTable(transitive, MAX_TRANSITIVE)),
        row.steps.length === 0 ? '' : (0,safe_text/* codeBlock */.DV)(clip(row.steps), 'diff'),
        row.unbuilt.length === 0 ? '' : unbuilt(row),
    ];
    return parts.filter((part) => part !== '').join('\n\n');
}
const ORDER_ONLY = 'The same packages and channels in another order. Their order is part of the hash: it costs a rebuild.';
function transitiveHeading(rows) {
    const sides = rows.map(({ asked, installed }) => installed ?? asked);
    const added = sides.filter((side) => side?.from === undefined).length;
    const removed = sides.filter((side) => side?.to === undefined).length;
    const others = rows.length - added - removed;
    const parts = Object.entries({ added, removed, changed: others });
    return `Not asked for by name: ${parts.flatMap(([what, many]) => (many === 0 ? [] : [`${many} ${what}`])).join(', ')}`;
}
const PIP = 'pip ';
function packageTable(rows, most) {
    if (rows.length === 0)
        return '';
    const both = rows.some(({ asked, installed }) => asked !== undefined && installed !== undefined);
    const isPip = rows.every(({ name: what }) => what.startsWith(PIP));
    const subject = isPip ? 'pip package' : 'package';
    const head = both ? [subject, 'asked for', 'installed'] : [subject, 'before', 'after', ''];
    const listed = rows.slice(0, most).map((row) => (isPip ? { ...row, name: row.name.slice(PIP.length) } : row));
    const shown = listed.map(both ? askedCells : versionCells);
    // Room is dear on a phone.
    const width = shown.some((line) => (line[3] ?? '') !== '') ? 4 : 3;
    const lines = [head, head.map(() => '---'), ...shown].map((line) => cells(line.slice(0, width)));
    const left = rows.length - most;
    return [...lines, ...(left > 0 ? ['', `and ${left} more`] : [])].join('\n');
}
function versionCells({ name: what, asked, installed, step }) {
    const sides = installed ?? asked;
    const { from, to } = contrasted(sides);
    const kind = sides?.from === undefined ? 'added' : sides.to === undefined ? 'removed' : '';
    return [(0,safe_text/* codeSpan */.SS)(what, 100), sideOf(from), sideOf(to), step === undefined ? kind : (0,version_step/* formatVersionStep */.QF)(step)];
}
function askedCells({ name: what, asked, installed, step }) {
    const said = step === undefined ? '' : ` (${(0,version_step/* formatVersionStep */.QF)(step)})`;
    return [(0,safe_text/* codeSpan */.SS)(what, 100), bothSides(asked), `${bothSides(installed ?? asked)}${said}`];
}
function bothSides(sides) {
    if (sides === undefined)
        return '';
    const { from, to } = contrasted(sides);
    if (from === undefined)
        return `added ${sideOf(to)}`;
    return to === undefined ? `removed ${sideOf(from)}` : `${sideOf(from)} \u2192 ${sideOf(to)}`;
}
function contrasted(sides) {
    if (sides?.from === undefined || sides.to === undefined)
        return { from: sides?.from, to: sides?.to };
    return (0,contrast/* contrast */.v)((0,contrast/* oneLine */.T)(sides.from), (0,contrast/* oneLine */.T)(sides.to));
}
function sideOf(text) {
    return text === undefined ? '' : (0,safe_text/* codeSpan */.SS)(text === '' ? 'any version' : text, 120);
}
function standing(pins, linkTo) {
    const before = pins.filter((pin) => pin.severity !== 'note' && pin.standing === true);
    if (before.length === 0)
        return [];
    const heading = `${count(before.length, 'pinning warning')} that ${before.length === 1 ? 'was' : 'were'} there before`;
    return [details(heading, listOf(before.map((pin) => pinItem(pin, linkTo))))];
}
function unbuilt({ unbuilt: changes, oldHash, hash }) {
    const why = oldHash === hash ? 'No rebuild for' : 'Not a part of the image:';
    return `${why} ${changes.map((text) => (0,safe_text/* codeSpan */.SS)(text, 200)).join(', ')}`;
}
// Instructions are in the diff, and packages in their table.
function factsOf({ changes, renamedFrom, steps }) {
    const isShown = (what) => steps.length > 0 && INSTRUCTION.test(what);
    const texts = [
        ...(renamedFrom === undefined ? [] : [`renamed from ${renamedFrom}`]),
        ...changes.flatMap((change) => (0,package_rows/* isPackage */.dn)(change) || (change.section === 'steps' && isShown(change.what)) ? [] : [(0,diff/* formatChange */.N)(change)]),
    ];
    return texts.map((text) => `- ${(0,safe_text/* codeSpan */.SS)(text, 300)}`);
}
const INSTRUCTION = /^(?:stage \d+ )?[A-Z]+$/;
function listOf(lines) {
    return clip(lines, '- and').join('\n');
}
function clip(lines, more = '@@ and') {
    const left = lines.length - MAX_LINES;
    return [...lines.slice(0, MAX_LINES), ...(left > 0 ? [`${more} ${left} more`] : [])];
}
function changeCount(row) {
    const { orderOnly, changes, unbuilt: without, renamedFrom } = row;
    if (orderOnly)
        return 'order only';
    const { direct, transitive } = (0,package_rows/* packageRows */.aB)(row);
    const total = changes.filter((change) => !(0,package_rows/* isPackage */.dn)(change)).length + direct.length + transitive.length;
    if (total > 0)
        return count(total, 'change');
    if (renamedFrom !== undefined)
        return 'renamed';
    return without.length > 0 ? 'nothing to rebuild' : 'no change';
}
function pinsOf(group) {
    return (0,diagnostic/* distinct */.dM)(group.flatMap(({ pins }) => pins));
}
function pinCount(group) {
    const fresh = pinsOf(group).filter((pin) => pin.standing !== true);
    const warnings = fresh.filter(isIntroduced).length;
    const notes = fresh.length - warnings;
    return [
        ...(warnings === 0 ? [] : [count(warnings, 'pinning warning')]),
        ...(notes === 0 ? [] : [count(notes, 'note')]),
    ];
}
// What is folded within takes no room.
function linesOf(body) {
    let [lines, isFolded] = [0, false];
    for (const line of body.split('\n')) {
        if (line.startsWith('<details>'))
            isFolded = true;
        if (!isFolded)
            lines += 1;
        if (line === '</details>')
            isFolded = false;
    }
    return lines;
}

// EXTERNAL MODULE: ./build/core/report/report.js
var report_report = __webpack_require__(56859);
;// CONCATENATED MODULE: ./build/core/report/markdown.js







const NOWHERE = () => undefined;
/** The report in GitHub Flavored Markdown, for the job summary and the pull request's comment. Untrusted text is in code spans and blocks. */
function markdown_renderMarkdown(report, { limit, title, remarks = [], wide = false, footer, linkTo = NOWHERE }) {
    const heading = `## ${title}: ${(0,report_report/* headline */.Pl)(report)}`;
    if (heading.length > limit)
        return heading.slice(0, Math.max(0, limit));
    const isTold = ({ severity }) => severity !== 'note';
    const [own, others] = [report.diagnostics.filter(isTold), report.aside.filter(isTold)];
    const list = (all) => all.map((finding) => listItem(finding, linkTo));
    const isStanding = ({ standing }) => standing === true;
    const parts = [
        introduction(report),
        ...remarks.map((text) => ({ ...NO_UNITS, label: '', open: text, rank: 0 })),
        ...tables(report, wide, linkTo),
        owners(report.rows),
        registered(report),
        failures(report.rows, linkTo),
        diagnostics('Errors and warnings', 2, list(own.filter((finding) => !isStanding(finding)))),
        differences(report.rows, linkTo),
        ...settled(report.rows, wide),
        candidates(report),
        diagnostics('Errors and warnings that were there before', 7, list(own.filter(isStanding))),
        diagnostics('Findings in definitions that nothing builds', 8, list(others)),
        ...(footer === undefined ? [] : [{ ...NO_UNITS, label: '', open: footer, rank: 0 }]),
    ];
    return fitParts(heading, parts.flatMap((part) => part ?? []), limit);
}
const NO_UNITS = { units: [], separator: '', close: '' };
function introduction(report) {
    if (isEmpty(report)) {
        const found = report.candidates.length + report.proposed.length > 0
            ? 'Nothing is built until `terrarium.yml` selects it.'
            : 'No environment definition was found.';
        return { ...NO_UNITS, label: '', open: `No environment is selected. ${found}`, rank: 0 };
    }
    return report.repository === undefined
        ? undefined
        : { ...NO_UNITS, label: '', open: `Repository ${(0,safe_text/* codeSpan */.SS)(report.repository, 300)}`, rank: 0 };
}
function isEmpty({ rows, failed, removed }) {
    return rows.length + failed.length + removed.length === 0;
}
/** Environments that a table shows before it is folded: about a screen. */
const markdown_SCREEN = 15;
function tables(report, wide, linkTo) {
    const open = report.rows.filter((row) => !(0,report_row/* isSettled */.I)(row));
    const form = formOf(open, wide, linkTo);
    const isUrgent = ({ status }) => status !== 'build' && status !== 'built';
    const [urgent, others] = [open.filter(isUrgent), open.filter((row) => !isUrgent(row))];
    const first = [
        ...report.failed.map((failed) => failedRow(failed, form)),
        ...report.removed.map((removed) => removedRow(removed, form)),
    ];
    const units = (rows) => rows.map((row) => tableRow(row, form));
    const label = 'Environments';
    if (wide || first.length + open.length <= markdown_SCREEN) {
        // In the order of the report.
        return tablePart({ label, rank: 1, form, units: [...first, ...units(open)] });
    }
    return [
        ...tablePart({ label, rank: 1, form, units: [...first, ...units(urgent)] }),
        ...tablePart({ label, rank: 3, form, units: units(others), summary: summaryOf(others) }),
    ];
}
function summaryOf(rows) {
    const built = rows.filter(({ status }) => status === 'built').length;
    const parts = Object.entries({ built, 'to build': rows.length - built });
    return parts.flatMap(([what, many]) => (many === 0 ? [] : [`${many} ${what}`])).join(', ');
}
function tablePart({ label, rank, units, form, summary }) {
    if (units.length === 0)
        return [];
    const fold = summary === undefined ? '' : `<details><summary>${summary}</summary>\n\n`;
    const close = summary === undefined ? '' : '\n\n</details>';
    return [{ label, open: `${fold}${tableHead(form)}`, units, separator: '\n', close, rank }];
}
function formOf(rows, wide, linkTo) {
    const none = rows.every(({ image }) => image === undefined);
    return { images: none ? 'none' : wide ? 'whole' : 'short', hashes: wide, linkTo };
}
/** Owners that a line names. */
const MOST_OWNERS = 20;
/** Who owns what is built: in code, so that nobody is called. */
function owners(rows) {
    const counts = new Map();
    for (const row of rows)
        if (!(0,report_row/* isSettled */.I)(row))
            for (const owner of row.owners)
                counts.set(owner, (counts.get(owner) ?? 0) + 1);
    if (counts.size === 0)
        return undefined;
    const named = [...counts].slice(0, MOST_OWNERS).map(([owner, many]) => `${(0,safe_text/* codeSpan */.SS)(owner)} (${many})`);
    const left = counts.size - named.length;
    const more = left > 0 ? ` and ${left} more` : '';
    return { ...NO_UNITS, label: '', open: `Owners: ${named.join(', ')}${more}`, rank: 0 };
}
function registered({ versions }) {
    const units = (0,describe_registered/* registeredItems */.T)(versions);
    if (units.length === 0)
        return undefined;
    return {
        label: 'Registered versions',
        open: '### Registered in Azure ML\n\n',
        units,
        separator: '\n',
        close: '',
        rank: 4,
    };
}
function failures(rows, linkTo) {
    const units = rows
        .filter(({ tail, complaint, blamed }) => tail.length + complaint.length + blamed.length > 0)
        .map((row) => failure(row, linkTo));
    return units.length === 0
        ? undefined
        : { label: 'Output of failed builds', open: '', units, separator: '\n\n', close: '', rank: 3 };
}
function diagnostics(title, rank, units) {
    if (units.length === 0)
        return undefined;
    const summary = `${title}: ${units.length}`;
    const folded = { open: `<details><summary>${summary}</summary>\n\n`, close: '\n\n</details>' };
    const plain = { open: `### ${title}\n\n`, close: '' };
    return { label: title, ...(rank > 2 ? folded : plain), units, separator: '\n', rank };
}
function settled(rows, wide) {
    const list = rows.filter(report_row/* isSettled */.I);
    const pins = list.flatMap((row) => row.pins.filter(({ severity }) => severity !== 'note')).length;
    const unread = list.some(({ status }) => status === 'unverified') ? 'unchanged, ' : '';
    const what = `${count(list.length, 'environment')} ${unread}reused or used as is`;
    const summary = `${what}${pins === 0 ? '' : `, ${count(pins, 'pinning warning')}`}`;
    // Of what nobody touched, more is told than linked.
    const form = formOf(list, wide, NOWHERE);
    const units = list.map((row) => tableRow(row, form));
    return tablePart({ label: 'Reused environments', rank: 5, form, units, summary });
}
function candidates({ candidates: found, proposed }) {
    if (proposed.length === 0)
        return undefined;
    const units = proposed.map((entry) => entry.replace(/^/gm, '  '));
    const [fence = '', ...rest] = (0,safe_text/* codeBlock */.DV)(units.flatMap((entry) => entry.split('\n')), 'yaml').split('\n');
    const title = found.length === 0 ? 'What was found' : count(found.length, 'candidate');
    const open = `### ${title}\n\nAdd to \`terrarium.yml\` those that are to be built:\n\n${fence}\nenvironments:\n`;
    return { label: 'Candidates', units, separator: '\n', rank: 6, open, close: `\n${rest.at(-1) ?? ''}` };
}

;// CONCATENATED MODULE: ./build/core/report/comment.js



// The runner uploads no summary at all beyond 1 MiB. A UTF-16 unit is at most three bytes of UTF-8, so this stays below 900 KiB.
// https://github.com/actions/runner/blob/v2.328.0/src/Runner.Worker/FileCommandManager.cs
const SUMMARY_UNITS = 300_000;
/** GitHub refuses comments above 65,536 characters. */
const COMMENT_UNITS = 60_000;
const TITLE = 'Environments';
/** The report as job summary. */
function comment_summaryOf(report, words) {
    return renderMarkdown(report, { limit: SUMMARY_UNITS, title: TITLE, wide: true, ...words });
}
/** The report as a pull request's comment. */
function commentOf(report, words) {
    return markdown_renderMarkdown(report, { limit: COMMENT_UNITS, title: TITLE, ...words });
}
/** First line of a comment from which a reviewer learns nothing: it may replace an earlier one, and is no reason for a new one. */
const NOTHING_NEW = '<!-- terrarium nothing-new -->';
/** The comment as a file, for another job or another tool to post. */
function formatCommentFile(report) {
    // It may be printed into a log.
    const said = (0,safe_text/* withoutAgentCommands */.C1)(commentOf(report, {}));
    return isWorthComment(report) ? said : `${NOTHING_NEW}\n${said}`;
}
/** The body of a comment that a file holds, and whether it tells a reviewer anything. */
function parseCommentFile(text) {
    const isNews = !text.startsWith(`${NOTHING_NEW}\n`);
    return { body: isNews ? text : text.slice(NOTHING_NEW.length + 1), isNews };
}
/** False when a reviewer learns nothing: everything is there, and no definition changed. */
function isWorthComment({ rows, failed, removed, compared }) {
    const told = rows.some((row) => !(0,report_row/* isSettled */.I)(row) ||
        row.reason !== undefined ||
        row.unbuilt.length > 0 ||
        row.renamedFrom !== undefined ||
        (compared && row.oldHash !== row.hash));
    return told || failed.length + removed.length > 0;
}


/***/ })

};
