import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";

const sourceOf = (path: string) => fileURLToPath(new URL(`../${path}/index.ts`, import.meta.url));
const server = "http://localhost:3000";

export default defineConfig({
  // From the sources, so that the pages can be built before or without the other packages.
  resolve: {
    alias: {
      "@parent-circles/words": sourceOf("words/src"),
      "@parent-circles/core": sourceOf("core/src"),
      "@parent-circles/viz": sourceOf("viz/src"),
      "@parent-circles/client": sourceOf("client/src"),
    },
  },
  build: { target: "es2023", assetsInlineLimit: 0, modulePreload: { polyfill: false } },
  server: { proxy: { "/v1": server, "/enter": server } },
});
