import { openMap } from "@parent-circles/viz";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { page } from "vitest/browser";
import { chanceView } from "./views.ts";

const view = chanceView(5, 60);

beforeEach(() => page.viewport(1400, 1600));
afterEach(async () => {
  document.body.replaceChildren();
  await page.viewport(1280, 900);
});

/** Opens the map, zoomed in so many times by its button; `chosen` is who was chosen last. */
function opened(zoomedIn = 0) {
  const place = document.createElement("main");
  document.body.append(place);
  let chosen: string | undefined;
  const map = openMap(place, view, { language: "en", onChoose: (id) => (chosen = id) });
  for (let time = 0; time < zoomedIn; time++)
    place.querySelector<HTMLButtonElement>('button[aria-label="Larger"]')?.click();
  const stage = place.querySelector(".pc-stage")?.getBoundingClientRect() ?? new DOMRect();
  return {
    map,
    groupOf: (id: string) => place.querySelector<SVGGElement>(`[data-id="${id}"]`),
    inSight: ({ x, y }: Place) => x > stage.left && x < stage.right && y > stage.top && y < stage.bottom,
    chosen: () => chosen,
  };
}

interface Place {
  readonly x: number;
  readonly y: number;
}

function click({ x, y }: Place): void {
  const init = { clientX: x, clientY: y, bubbles: true };
  document.elementFromPoint(x, y)?.dispatchEvent(new MouseEvent("click", init));
}

const boxOf = (group: Element, part: string): DOMRect =>
  group.querySelector(part)?.getBoundingClientRect() ?? new DOMRect();
const markBox = (group: Element): DOMRect => boxOf(group, ":is(circle, path, rect[rx])");
const nameBox = (group: Element): DOMRect => boxOf(group, "text");
const within = ({ left, top, width, height }: DOMRect, across = 0.5, down = 0.5): Place => ({
  x: left + width * across,
  y: top + height * down,
});

/** What anyone sees as a person's own, measured in whatever font the browser has. */
const hers: Readonly<Record<string, (group: Element) => Place>> = {
  "the mark": (group) => within(markBox(group)),
  "the first letter": (group) => within(nameBox(group), 0.02),
  "the middle of the name": (group) => within(nameBox(group)),
  "the last letter": (group) => within(nameBox(group), 0.98),
  "the middle of mark and name": (group) => within(group.getBoundingClientRect()),
  "the space between them": (group) => ({
    x: within(markBox(group)).x,
    y: (markBox(group).bottom + nameBox(group).top) / 2,
  }),
};

describe("PN-34 a click on the map", () => {
  it.each([
    { zoomedIn: 0, letters: "usual", atLeast: 61 },
    { zoomedIn: 0, letters: "small", atLeast: 61 },
    { zoomedIn: 1, letters: "usual", atLeast: 40 },
    { zoomedIn: 3, letters: "usual", atLeast: 10 },
    { zoomedIn: 3, letters: "small", atLeast: 10 },
  ])(
    "chooses her whose mark, name or space between them it hits, zoomed in $zoomedIn times, $letters letters",
    (one) => {
      const { map, groupOf, inSight, chosen } = opened(one.zoomedIn);
      // Stands for the fonts whose letters leave more space below the mark.
      if (one.letters === "small")
        for (const name of document.querySelectorAll<SVGElement>(".pc-person text")) name.style.fontSize = "8px";
      const wrong: string[] = [];
      const clicked = new Set<string>();
      for (const [where, placeIn] of Object.entries(hers))
        for (const { id, label } of map.scene().nodes) {
          const group = groupOf(id);
          if (group === null || label === undefined || !inSight(placeIn(group))) continue;
          click(placeIn(group));
          clicked.add(id);
          if (chosen() !== id) wrong.push(`${where} of ${id}: ${chosen()}`);
        }
      expect(wrong).toEqual([]);
      expect(clicked.size).toBeGreaterThanOrEqual(one.atLeast);
    },
  );

  it("chooses her whose mark has its middle within 22 px, and nobody beyond", () => {
    const { groupOf, chosen } = opened();
    const group = groupOf("K1");
    const { x, y } = within(group === null ? new DOMRect() : markBox(group));
    click({ x, y: y - 21 });
    expect(chosen()).toBe("K1");
    click({ x, y: y - 23 });
    expect(chosen()).toBeUndefined();
  });
});
