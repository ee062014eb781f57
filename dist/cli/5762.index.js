export const id = 5762;
export const ids = [5762];
export const modules = {

/***/ 25762:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   closest: () => (/* binding */ closest)
/* harmony export */ });
/** Texts that are longer are no slip of one of ours. */
const LONGEST = 40;
/**
 * The candidate that a text is most likely a slip of: equal but for case, `-` and `_`, or a slip away for three of its signs, at most two,
 * where neighbours that changed places are one; `undefined` if there is none.
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
/**
 * Insertions, removals, replacements and swaps of neighbours that lead from one text to the other.
 * https://en.wikipedia.org/wiki/Damerau%E2%80%93Levenshtein_distance#Optimal_string_alignment_distance
 */
function distanceOf(from, to) {
    let above = [];
    let row = Array.from({ length: to.length + 1 }, (_, at) => at);
    for (let at = 1; at <= from.length; at += 1) {
        const next = [at];
        for (let other = 1; other <= to.length; other += 1) {
            const replaced = (row[other - 1] ?? 0) + Number(from[at - 1] !== to[other - 1]);
            const isSwap = at > 1 && other > 1 && from[at - 1] === to[other - 2] && from[at - 2] === to[other - 1];
            const swapped = isSwap ? (above[other - 2] ?? 0) + 1 : replaced;
            next.push(Math.min(replaced, swapped, (row[other] ?? 0) + 1, (next[other - 1] ?? 0) + 1));
        }
        [above, row] = [row, next];
    }
    return row[to.length] ?? 0;
}


/***/ })

};
