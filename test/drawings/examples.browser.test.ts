import { createElement } from "react";
import { createRoot } from "react-dom/client";
import { afterEach, describe, expect, it, vi } from "vitest";
import { showMap } from "../../examples/09-map-in-a-bundle.ts";
import { ParentMap } from "../../examples/10-map-in-react.tsx";
import { chanceView } from "./views.ts";

const place = (): HTMLElement => {
  const element = document.createElement("main");
  document.body.append(element);
  return element;
};

afterEach(() => document.body.replaceChildren());

describe("the examples of embedding", () => {
  it("showMap(place, view) opens a map that a worker laid out", async () => {
    const map = await showMap(place(), chanceView(2, 60));
    expect(document.querySelectorAll(".pc-person")).toHaveLength(62);
    map.close();
    expect(document.querySelector(".pc-explorer")).toBeNull();
  });

  it("<ParentMap> opens a map in React, tells who is chosen, and closes it", async () => {
    const onChoose = vi.fn<(id: string | undefined) => void>();
    const root = createRoot(place());
    root.render(createElement(ParentMap, { view: chanceView(2, 30), onChoose }));
    await expect.poll(() => document.querySelectorAll(".pc-person").length).toBe(32);
    document
      .querySelector<SVGGElement>('[data-id="K1"]')
      ?.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", bubbles: true }));
    expect(onChoose).toHaveBeenLastCalledWith("K1");
    root.unmount();
    expect(document.querySelector(".pc-explorer")).toBeNull();
  });
});
