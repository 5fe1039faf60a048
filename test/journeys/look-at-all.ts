/**
 * Looks at every page in every language, theme and width with axe and the Tab key, and prints what is found and how much was
 * looked at: `pnpm looks [how many by lot, or all] [folder for screenshots]`.
 */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { startBrowser } from "./browser.ts";
import { randomFrom, someOf } from "../../packages/core/src/base/random.ts";
import { everyLook, lookAt } from "./looks.ts";
import { matchOneRequest } from "./places.ts";
import { serveDemo } from "./served-demo.ts";

const [, , count = everyLook.length, folder] = process.argv;
if (folder !== undefined) mkdirSync(folder, { recursive: true });
const [demo, browser] = await Promise.all([serveDemo(), startBrowser()]);
await matchOneRequest(demo, browser);
let found = 0;
const looks = someOf(everyLook, Number(count), randomFrom(1));
for (const [at, look] of looks.entries()) {
  const { place, language, theme, width } = look;
  const name = `${place.page.replaceAll("/", "_")}-${at}-${width}-${language}.png`;
  const texts = await lookAt({ demo, browser }, look, folder === undefined ? undefined : join(folder, name)).catch(
    (error: Error) => [`${place.page} ${language} ${theme} ${width}: ${error.message.split("\n")[0]}`],
  );
  found += texts.length;
  for (const text of texts) process.stdout.write(`${text}\n`);
}
process.stdout.write(`${looks.length} of ${everyLook.length} looks, ${found} findings\n`);
await browser.close();
await demo.stop();
