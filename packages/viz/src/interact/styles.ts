import { darkPalette, lightPalette, styleSheet, type Palette, type Theme } from "../draw/theme.ts";

const variables = (palette: Palette): string =>
  (["paper", "ink", "quiet", "line", "second", "keyFigure", "member", "onMark"] as const)
    .map((paint) => `--pc-${paint}:${palette[paint]};`)
    .join("");

/** The style sheet of everything around the picture, and of what is chosen and faded in it. */
export function explorerStyles(theme: Theme): string {
  const light = `.pc-explorer{${variables(theme === "dark" ? darkPalette : lightPalette)}}`;
  const dark = theme === "auto" ? `@media (prefers-color-scheme:dark){.pc-explorer{${variables(darkPalette)}}}` : "";
  return `${light}${dark}${styleSheet(theme)}${fixed}`;
}

const fixed = `
.pc-explorer{container-type:inline-size;box-sizing:border-box;padding:.5rem;background:var(--pc-paper);color:var(--pc-ink);
font:1rem/1.5 'Noto Sans','Segoe UI',Arial,'Noto Sans Arabic',sans-serif}
.pc-explorer *{box-sizing:border-box}
.pc-explorer [hidden]{display:none!important}
.pc-explorer button,.pc-explorer input[type=search],.pc-explorer summary{font:inherit;color:inherit;min-height:44px;min-width:44px}
.pc-explorer button{background:var(--pc-paper);border:1px solid var(--pc-quiet);border-radius:8px;padding:.3rem .7rem;cursor:pointer}
.pc-explorer button[aria-pressed=true]{background:var(--pc-ink);color:var(--pc-paper)}
.pc-explorer input[type=search]{background:var(--pc-paper);border:1px solid var(--pc-quiet);border-radius:8px;padding:.3rem .7rem;width:100%}
.pc-explorer label{display:flex;align-items:center;gap:.4rem;min-height:44px}
.pc-explorer input[type=checkbox]{width:22px;height:22px;flex:none}
.pc-explorer input[type=range]{min-height:44px;flex:1;min-width:0}
.pc-explorer :focus-visible{outline:3px solid var(--pc-member);outline-offset:2px}
.pc-bar{display:flex;flex-wrap:wrap;gap:.5rem;align-items:end;margin-bottom:.4rem}
.pc-bar .pc-search{flex:1 1 14rem;display:block}
.pc-filters{display:flex;flex-wrap:wrap;gap:0 1rem;border:0;margin:0;padding:0;min-width:0}
.pc-filters legend{padding:0;font-weight:700}
.pc-status{min-height:1.5em;margin:.4rem 0;font-weight:600}
.pc-body{display:grid;gap:1rem;grid-template-columns:minmax(0,1fr)}
.pc-stage{position:relative;border:1px solid var(--pc-line);border-radius:12px;overflow:hidden;background:var(--pc-paper)}
.pc-stage svg{display:block;width:100%;height:auto;max-height:88vh;touch-action:none;cursor:grab}
.pc-zoom{display:flex;flex-wrap:wrap;gap:.25rem;margin-top:.4rem}
.pc-panel h3{margin:.2rem 0;font-size:1.15rem}
.pc-panel ul{list-style:none;margin:0 0 .6rem;padding:0;display:flex;flex-wrap:wrap;gap:.35rem}
.pc-panel h4{margin:.4rem 0 .2rem;font-size:1rem}
.pc-legend-list{list-style:none;padding:0;display:flex;flex-wrap:wrap;gap:.3rem 1.4rem}
.pc-legend-list li{display:flex;align-items:center;gap:.5rem}
.pc-explorer table{border-collapse:collapse;width:100%}
.pc-explorer caption{text-align:start;font-weight:700;padding:.3rem 0}
.pc-explorer th,.pc-explorer td{text-align:start;vertical-align:top;padding:.3rem .5rem;border-bottom:1px solid var(--pc-line)}
.pc-map .pc-faded{opacity:.13}
.pc-map .pc-person{cursor:pointer;outline:none}
.pc-map .pc-person:focus-visible{outline:3px solid var(--pc-ink);outline-offset:3px;border-radius:6px}
.pc-map .pc-chosen>text{font-weight:700;text-decoration:underline}
.pc-map .pc-lit path[fill=none]{stroke:var(--pc-ink)}
.pc-map .pc-lit path:not([fill=none]){fill:var(--pc-ink)}
.pc-map .pc-step{font-size:19px;font-weight:700;fill:var(--pc-ink);stroke:var(--pc-paper);stroke-width:4px;paint-order:stroke}
@container (min-width:52rem){.pc-body{grid-template-columns:minmax(0,1fr) 17rem}}
@container (max-width:36rem){.pc-explorer thead{display:block;position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.pc-explorer tr,.pc-explorer td,.pc-explorer th[scope=row]{display:block;border:0}
.pc-explorer tbody tr{border-bottom:1px solid var(--pc-line);padding:.4rem 0}
.pc-explorer td[data-name]::before{content:attr(data-name) ": ";font-weight:600}}
@media (forced-colors:active){.pc-explorer{--pc-paper:Canvas;--pc-ink:CanvasText;--pc-quiet:CanvasText;--pc-line:CanvasText;--pc-member:Highlight}
.pc-explorer button[aria-pressed=true]{forced-color-adjust:none;background:Highlight;color:HighlightText}}
`;

/**
 * Gives a page or a shadow root a style sheet without an element, which a strict content policy would refuse.
 *
 * @returns what takes it away again
 */
export function adopt(root: Document | ShadowRoot, css: string): () => void {
  const view = (root instanceof ShadowRoot ? root.ownerDocument : root).defaultView;
  if (view === null) return () => {};
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  return () => {
    root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== sheet);
  };
}
