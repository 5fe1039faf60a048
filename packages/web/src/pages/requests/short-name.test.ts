import { expect, test } from "vitest";
import { shortName } from "./short-name.ts";

test.each([
  ["Fatma Yılmaz", "Fatma Y."],
  ["Yılmaz, Fatma", "Fatma Y."],
  ["Naima El Amrani", "Naima A."],
  ["Oumaima", "Oumaima"],
  ["  Fatma   yılmaz ", "Fatma Y."],
  ["فاطمة حسن", "فاطمة ح."],
])("R-03 shortName(%j) keeps a first name and a letter: %j", (full, short) => {
  expect(shortName(full.trim())).toBe(short);
});
