import type { SheetsAsked } from "./asked.ts";
import { readSheets } from "./read-sheets.ts";

// Her files are read here, beside the page, and never sent from here.
addEventListener("message", ({ data }: MessageEvent<{ readonly round: number; readonly asked: SheetsAsked }>) => {
  postMessage({ round: data.round, read: readSheets(data.asked) });
});
