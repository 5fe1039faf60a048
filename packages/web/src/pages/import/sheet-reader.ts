import type { SheetsAsked, SheetsRead } from "./asked.ts";

/** No sheet of people takes this long: a hostile one ends here. */
const mostMs = 30_000;

/** Reads files in a worker; one reading at a time, and the last one counts. */
export interface SheetReader {
  readonly read: (asked: SheetsAsked) => Promise<SheetsRead>;
  readonly close: () => void;
}

/** A reader of sheets with a worker of its own, fetched when the first file is chosen. */
export function openReader(): SheetReader {
  let worker: Worker | undefined;
  let round = 0;
  const close = () => {
    worker?.terminate();
    worker = undefined;
  };
  const read = (asked: SheetsAsked) =>
    new Promise<SheetsRead>((resolve, reject) => {
      const reader = (worker ??= new Worker(new URL("./sheets.worker.ts", import.meta.url), { type: "module" }));
      const own = ++round;
      const fail = () => {
        close();
        // Her file cannot be read within the time and room that a sheet of people needs.
        reject(new Error("too heavy"));
      };
      const clock = setTimeout(fail, mostMs);
      reader.addEventListener("error", fail, { once: true });
      reader.addEventListener("message", function take({ data }: MessageEvent<{ round: number; read: SheetsRead }>) {
        if (data.round !== own) return;
        reader.removeEventListener("message", take);
        reader.removeEventListener("error", fail);
        clearTimeout(clock);
        resolve(data.read);
      });
      reader.postMessage({ round: own, asked });
    });
  return { read, close };
}
