/**
 * How much one import may hold: room for a city's parents, and an end to a hostile file before it costs anything. More is
 * refused with `document/too-large`.
 */
export const importCaps = Object.freeze({
  files: 50,
  bytesPerFile: 32 * 1024 * 1024,
  filesInWorkbook: 1_000,
  bytesInWorkbook: 64 * 1024 * 1024,
  cellsPerFile: 2_000_000,
  rowsPerFile: 250_000,
  columnsPerFile: 512,
  charactersPerCell: 1_000,
  charactersPerLine: 64_000,
});
