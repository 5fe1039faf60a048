import { printSheet, scene } from "@parent-circles/viz";
import { chromium } from "playwright";
import { describe, expect, it } from "vitest";
import { findBrowser } from "../../scripts/find-browser.mjs";
import { nodeDocument as document } from "./document.ts";
import { chanceView } from "./views.ts";

const executablePath = findBrowser();
const mmPerPoint = 25.4 / 72;

async function printed(svg: string): Promise<string> {
  const browser = await chromium.launch({
    ...(executablePath === undefined ? {} : { executablePath }),
    args: ["--no-sandbox", "--disable-gpu", "--disable-quic"],
  });
  const page = await browser.newPage();
  await page.setContent(
    `<style>@page{size:420mm 297mm;margin:0}body{margin:0}svg{display:block;height:296.5mm}</style>${svg}`,
  );
  const file = await page.pdf({ preferCSSPageSize: true, printBackground: true });
  await browser.close();
  return file.toString("latin1");
}

describe.skipIf(executablePath === undefined)(
  "printSheet(scene, { paper: A3 }) in a browser",
  { timeout: 60_000 },
  () => {
    it("is one page of A3, in vectors, with letters that can be selected, in Arabic too", async () => {
      const sheet = printSheet(scene(chanceView(3, 60, "arabic"), { language: "ar" }), { document });
      const file = await printed(sheet.outerHTML);
      expect(file.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
      const [, , , width = "0", height = "0"] = /\/MediaBox\s*\[(\S+) (\S+) (\S+) (\S+)\]/.exec(file) ?? [];
      expect([Number(width), Number(height)].map((points) => Math.round(points * mmPerPoint))).toEqual([420, 297]);
      expect(file).not.toMatch(/\/Subtype\s*\/Image/);
      expect(file).toMatch(/\/ToUnicode/);
    });
  },
);
