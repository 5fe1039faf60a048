/**
 * The text of an SVG file. `outerHTML` is not used: each document orders attributes and closes empty elements in its own
 * way, and the file has to be the same from Node and from a browser, to the byte.
 *
 * @example svgText(draw(scene(view), { document }))
 */
export function svgText(element: Element): string {
  const name = element.localName;
  const attributes = [...element.attributes]
    .map((attribute) => ` ${attribute.name}="${escaped(attribute.value).replaceAll('"', "&quot;")}"`)
    .toSorted((a, b) => (a < b ? -1 : 1))
    .join("");
  const content = [...element.childNodes].map((child) =>
    child.nodeType === child.ELEMENT_NODE ? svgText(child as Element) : escaped(child.textContent ?? ""),
  );
  return content.length === 0 ? `<${name}${attributes}/>` : `<${name}${attributes}>${content.join("")}</${name}>`;
}

const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
