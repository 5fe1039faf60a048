import {
  defineMapElement,
  draw,
  openMap,
  openMapInWorker,
  type ParentCirclesMapElement,
  scene,
  toPng,
} from "@parent-circles/viz";
import { afterEach, describe, expect, it } from "vitest";
import { chanceView } from "./views.ts";

const view = chanceView(5, 60);

const status = (): string => document.querySelector("[role=status]")?.textContent ?? "";
const pressed = (name: string): HTMLButtonElement | undefined =>
  [...document.querySelectorAll("button")].find(({ textContent }) => textContent === name);

afterEach(() => document.body.replaceChildren());

describe("openMap(place, view) of a large network", () => {
  const large = chanceView(12, 3000);

  it("draws groups, finds the group of a person, and opens it", async () => {
    const place = document.createElement("main");
    document.body.append(place);
    const map = openMap(place, large, { language: "en" });
    const groups = map.scene().nodes.filter(({ mark }) => mark === "group");
    expect(groups.length).toBeGreaterThan(10);
    expect(map.scene().nodes.length).toBeLessThan(120);
    map.choose(groups[0]?.id);
    pressed("Open")?.click();
    const people = map.scene().nodes;
    expect(people.every(({ mark }) => mark !== "group")).toBe(true);
    expect(groups[0]?.label?.text).toMatch(new RegExp(` · ${people.length}$`));
    pressed("All groups")?.click();
    expect(map.scene().nodes.filter(({ mark }) => mark === "group")).toHaveLength(groups.length);
  });

  it("lays out in a worker, with progress, the same to the byte", async () => {
    const place = document.createElement("main");
    document.body.append(place);
    const worker = new Worker(new URL("../../packages/viz/src/worker.ts", import.meta.url), { type: "module" });
    const opening = openMapInWorker(place, large, { language: "en", worker });
    expect(place.querySelector("progress")).not.toBeNull();
    expect(status()).toBe("The map is being made: 0%");
    const map = await opening;
    expect(place.querySelector("progress")).toBeNull();
    const here = document.createElement("div");
    document.body.append(here);
    expect(JSON.stringify(map.scene())).toBe(JSON.stringify(openMap(here, large, { language: "en" }).scene()));
    worker.terminate();
  });

  it("moves by more than 30 pictures a second at 300 people", { retry: 3 }, async () => {
    const place = document.createElement("main");
    document.body.append(place);
    openMap(place, chanceView(11, 300), { language: "en" });
    const move = place.querySelector<HTMLButtonElement>('button[aria-label="Move right"]');
    const frames: number[] = [];
    await new Promise<void>((resolve) => {
      const step = (time: number): void => {
        frames.push(time);
        move?.click();
        if (frames.length < 40) requestAnimationFrame(step);
        else resolve();
      };
      requestAnimationFrame(step);
    });
    const gaps = frames.slice(1).map((time, at) => time - (frames[at] ?? time));
    const median = gaps.toSorted((a, b) => a - b)[Math.floor(gaps.length / 2)] ?? Number.NaN;
    expect(1000 / median).toBeGreaterThan(30);
  });
});

describe("openMap(place, view, { names }) for a projector", () => {
  it("writes and says no name in full anywhere", () => {
    const place = document.createElement("main");
    document.body.append(place);
    const map = openMap(place, view, { language: "en", names: "initials" });
    map.choose("K1");
    pressed("Table")?.click();
    const full = view.people.map(({ label }) => label).filter((label) => label.includes(" "));
    const written = document.body.outerHTML;
    expect(full.filter((label) => written.includes(label))).toEqual([]);
  });
});

describe("toPng(drawing, { widthPx })", () => {
  it("gives a picture of that width", async () => {
    const picture = await toPng(draw(scene(view), { document }), { widthPx: 640 });
    const bitmap = await createImageBitmap(picture);
    expect([picture.type, bitmap.width]).toEqual(["image/png", 640]);
    expect(bitmap.height).toBeGreaterThan(300);
  });
});

describe("<parent-circles-map>", () => {
  it("draws its view, tells who is chosen, and leaves with its element", () => {
    defineMapElement();
    const element = document.createElement("parent-circles-map") as ParentCirclesMapElement;
    element.lang = "en";
    document.body.append(element);
    element.view = view;
    const chosen: unknown[] = [];
    element.addEventListener("choose", (event) => chosen.push((event as CustomEvent).detail));
    element
      .querySelector<SVGGElement>('[data-id="K1"]')
      ?.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", bubbles: true }));
    expect(chosen).toEqual(["K1"]);
    element.remove();
    expect(element.childElementCount).toBe(0);
  });
});
