/**
 * Of a network with more rows (people, ties and all else) every call is answered in a thread: putting it together, checking
 * a change or drawing a conclusion would hold the event loop for tens of milliseconds. docs/figures.md has what was measured.
 */
export const mostRowsHere = 1_000;
