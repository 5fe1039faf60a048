// Made by scripts/write-sections.ts from the list of languages and the Dutch catalogue.
export { aboutWords } from "./about.ts";
export { circlesWords } from "./circles.ts";
