import type { Paint, Palette } from "./theme.ts";

const svgNamespace = "http://www.w3.org/2000/svg";

/** The attributes of an element; `fill` and `stroke` name a use of colour, `class` is added to. */
export interface Attributes {
  readonly fill?: Paint | "none";
  readonly stroke?: Paint;
  readonly class?: string;
  readonly [name: string]: string | number | undefined;
}

/** Makes SVG elements in one document with one palette. */
export interface Pen {
  readonly make: (name: string, attributes: Attributes, children?: readonly (Element | string)[]) => Element;
}

/** A pen for the document that is handed in: the browser's own, or one made in Node. */
export function penFor(document: Document, palette: Palette): Pen {
  return {
    make: (name, { fill, stroke, class: ownClass, ...others }, children = []) => {
      const element = document.createElementNS(svgNamespace, name);
      const classes = [
        ownClass,
        fill === undefined || fill === "none" ? undefined : `pc-f-${fill}`,
        stroke === undefined ? undefined : `pc-s-${stroke}`,
      ].filter((one) => one !== undefined);
      if (classes.length > 0) element.setAttribute("class", classes.join(" "));
      if (fill !== undefined) element.setAttribute("fill", fill === "none" ? fill : palette[fill]);
      if (stroke !== undefined) element.setAttribute("stroke", palette[stroke]);
      for (const [attribute, value] of Object.entries(others))
        if (value !== undefined) element.setAttribute(attribute, String(value));
      for (const child of children)
        element.appendChild(typeof child === "string" ? document.createTextNode(child) : child);
      return element;
    },
  };
}
