import type { NetworkView } from "@parent-circles/core";
import { languages } from "@parent-circles/words";
import type { Theme } from "../draw/theme.ts";
import { openMap, type MapOptions, type OpenMap } from "./open-map.ts";

/** The name of the custom element. */
const elementName = "parent-circles-map";

const themes: readonly Theme[] = ["auto", "light", "dark"];

/**
 * Registers `<parent-circles-map>`. Set its `view` property; `lang` and `theme` are attributes. It dispatches `choose`
 * with the id of who was chosen as its detail.
 *
 * @example defineMapElement(); document.querySelector("parent-circles-map").view = view
 */
export function defineMapElement(): void {
  if (customElements.get(elementName) === undefined) customElements.define(elementName, mapElement());
}

/** What `<parent-circles-map>` is to a program. */
export interface ParentCirclesMapElement extends HTMLElement {
  view: NetworkView | undefined;
  options: MapOptions;
}

/** Made when it is registered, so that importing the package in Node needs no DOM. */
function mapElement(): new () => ParentCirclesMapElement {
  return class extends HTMLElement implements ParentCirclesMapElement {
    static readonly observedAttributes = ["lang", "theme"];
    #view: NetworkView | undefined;
    #options: MapOptions = {};
    #map: OpenMap | undefined;

    get view(): NetworkView | undefined {
      return this.#view;
    }
    set view(view: NetworkView | undefined) {
      this.#view = view;
      this.#open();
    }
    get options(): MapOptions {
      return this.#options;
    }
    set options(options: MapOptions) {
      this.#options = options;
      this.#open();
    }
    connectedCallback(): void {
      this.#open();
    }
    disconnectedCallback(): void {
      this.#close();
    }
    attributeChangedCallback(): void {
      this.#open();
    }

    #open(): void {
      this.#close();
      if (!this.isConnected || this.#view === undefined) return;
      const language = languages.find((one) => one === this.lang);
      const theme = themes.find((one) => one === this.getAttribute("theme"));
      this.#map = openMap(this, this.#view, {
        ...(language === undefined ? {} : { language }),
        ...(theme === undefined ? {} : { theme }),
        ...this.#options,
        onChoose: (id) => {
          this.#options.onChoose?.(id);
          this.dispatchEvent(new CustomEvent("choose", { detail: id }));
        },
      });
    }

    #close(): void {
      this.#map?.close();
      this.#map = undefined;
    }
  };
}
