import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";

const sourceOf = (path: string) => fileURLToPath(new URL(`../${path}/src/index.ts`, import.meta.url));

/** One file with everything in it, for pages that have no bundler. */
export default defineConfig({
  resolve: {
    alias: { "@parent-circles/words": sourceOf("words"), "@parent-circles/core": sourceOf("core") },
  },
  build: {
    target: "es2023",
    emptyOutDir: false,
    lib: { entry: "src/index.ts", formats: ["es"], fileName: () => "standalone.js" },
    minify: true,
  },
});
