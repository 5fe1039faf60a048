import { printSheet } from "../draw/print-sheet.ts";
import { papers, type Paper } from "../draw/paper.ts";
import type { Scene } from "../scene/types.ts";
import { adopt } from "./styles.ts";

/** Prints a scene as one page, through the browser's own print window; the page itself is not printed. */
export function printScene(scene: Scene, { document, paper = "A3" }: { document: Document; paper?: Paper }): void {
  const window = document.defaultView;
  if (window === null) return;
  const { widthMm, heightMm } = papers[paper];
  const page = document.createElement("div");
  page.className = "pc-print-page";
  page.append(printSheet(scene, { document, paper }));
  const withoutStyles = adopt(
    document,
    `.pc-print-page{display:none}@media print{@page{size:${widthMm}mm ${heightMm}mm;margin:0}
body>*:not(.pc-print-page){display:none!important}html,body{margin:0!important;padding:0!important}
.pc-print-page{display:block}.pc-print-page svg{display:block;width:${widthMm}mm;height:${heightMm - 0.5}mm}}`,
  );
  document.body.append(page);
  const tidy = (): void => {
    page.remove();
    withoutStyles();
  };
  window.addEventListener("afterprint", tidy, { once: true });
  window.print();
}
