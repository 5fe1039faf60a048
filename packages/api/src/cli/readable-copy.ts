import { rmSync, statSync } from "node:fs";
import { commandLineWords, inLanguage } from "@parent-circles/words";
import { copyOfBefore } from "../store/copy-of-before.ts";
import type { StoreAddress } from "../store/open-at.ts";
import type { Surroundings, Typed } from "./command.ts";

/** As long as a backup may grow old: in both stands whoever was erased since. */
const daysKept = 30;
const dayMs = 86_400_000;

interface ReadableCopy {
  readonly file: string;
  readonly until: Date;
}

/** The copy of an installation from before its names were sealed, and until when it is kept. */
function readableCopy(address: StoreAddress): ReadableCopy | undefined {
  if (address.kind === "postgres") return undefined;
  const file = copyOfBefore(address.path);
  const found = statSync(file, { throwIfNoEntry: false });
  return found && { file, until: new Date(found.mtimeMs + daysKept * dayMs) };
}

/** Tells the operator that names still stand readable beside the database. */
export function warnOfReadableCopy(address: StoreAddress, { language }: Typed, { warn }: Surroundings): void {
  const copy = readableCopy(address);
  if (copy === undefined) return;
  const { words, say } = inLanguage(commandLineWords, language);
  warn(say(words.keys.readableCopy, { file: copy.file, until: copy.until.toISOString().slice(0, 10) }));
}

/** Removes the copy when its time is up. */
export function removeReadableCopy(address: StoreAddress, now: Date): void {
  const copy = readableCopy(address);
  if (copy !== undefined && copy.until <= now) rmSync(copy.file);
}
