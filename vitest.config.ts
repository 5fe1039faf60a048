import { fileURLToPath } from "node:url";
import { playwright } from "@vitest/browser-playwright";
import { defineConfig } from "vitest/config";
import { findBrowser } from "./scripts/find-browser.mjs";
import tsconfig from "./tsconfig.tests.json" with { type: "json" };

const roots = ["packages/*/src", "test"];
const browserTests = roots.map((root) => `${root}/**/*.browser.test.{ts,tsx}`);
const nodeTests = roots.map((root) => `${root}/**/*.test.{ts,tsx}`);

const alias = Object.entries(tsconfig.compilerOptions.paths).map(([name, [source]]) => ({
  find: new RegExp(`^${name}$`),
  replacement: fileURLToPath(new URL(source!, import.meta.url)),
}));

const browserArguments = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

const node = {
  extends: true as const,
  test: { name: "node", include: nodeTests, exclude: [...browserTests, "**/node_modules/**", "**/dist/**"] },
};

function browser(executablePath: string) {
  return {
    extends: true as const,
    test: {
      name: "browser",
      include: browserTests,
      browser: {
        enabled: true,
        headless: true,
        provider: playwright({ launchOptions: { executablePath, args: browserArguments } }),
        instances: [{ browser: "chromium" as const }],
      },
    },
  };
}

const browserPath = findBrowser();

export default defineConfig({
  resolve: { alias },
  test: {
    // A busy machine makes a test slow, not wrong; a test that promises a time asserts it.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    globalSetup: ["test/support/build-first.ts"],
    projects: browserPath === undefined ? [node] : [node, browser(browserPath)],
    reporters: ["default", ["json", { outputFile: process.env["TEST_RESULTS"] ?? ".results/tests.json" }]],
    coverage: {
      include: ["packages/*/src/**"],
      exclude: ["**/*.test.{ts,tsx}"],
      reportsDirectory: ".results/coverage",
    },
  },
});
