/** Attributes of an HTML element; what is undefined is left out, `true` is an attribute without a value. */
export type HtmlAttributes = Readonly<Record<string, string | boolean | undefined>>;

/** Makes HTML elements in one document. */
export type Html = <Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes?: HtmlAttributes,
  children?: readonly (Node | string)[],
) => HTMLElementTagNameMap[Name];

/** An {@link Html} for the document that is handed in. */
export const htmlFor =
  (document: Document): Html =>
  (name, attributes = {}, children = []) => {
    const element = document.createElement(name);
    for (const [attribute, value] of Object.entries(attributes))
      if (value !== undefined && value !== false) element.setAttribute(attribute, value === true ? "" : value);
    element.append(...children);
    return element;
  };

/** A button with a name and what it does. */
export function button(html: Html, name: string, onPress: () => void): HTMLButtonElement {
  const element = html("button", { type: "button" }, [name]);
  element.addEventListener("click", onPress);
  return element;
}
