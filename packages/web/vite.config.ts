import { fileURLToPath } from "node:url";
import { defineConfig, type Plugin } from "vite";
import { inLanguage, languages, pagesWords } from "../words/src/index.ts";

const sourceOf = (path: string) => fileURLToPath(new URL(`../${path}/index.ts`, import.meta.url));
const server = "http://localhost:3000";

/** Says in every language that the pages need scripts: nobody knows yet which one the reader speaks. */
const needsScript: Plugin = {
  name: "needs-script",
  transformIndexHtml: (page) =>
    page.replace("<!-- In every language: vite.config.ts -->", () =>
      languages
        .map((language) => {
          const { words, direction } = inLanguage(pagesWords, language);
          return `<p lang="${language}" dir="${direction}">${words.frame.needsScript}</p>`;
        })
        .join("\n        "),
    ),
};

export default defineConfig({
  plugins: [needsScript],
  // From the sources, so that the pages can be built before or without the other packages.
  resolve: {
    alias: {
      "@parent-circles/words": sourceOf("words/src"),
      "@parent-circles/core/intake": sourceOf("core/src/intake"),
      "@parent-circles/core": sourceOf("core/src"),
      "@parent-circles/viz": sourceOf("viz/src"),
      "@parent-circles/client": sourceOf("client/src"),
    },
  },
  worker: { format: "es" },
  build: { target: "es2023", assetsInlineLimit: 0, modulePreload: { polyfill: false } },
  server: { proxy: { "/v1": server, "/enter": server } },
});
