import type { NetworkView } from "@parent-circles/core";
import { openMap, printSheet, scene } from "@parent-circles/viz";
import { afterEach, describe, expect, it } from "vitest";
import { penFor } from "../../packages/viz/src/draw/pen.ts";
import { textElement } from "../../packages/viz/src/draw/text.ts";
import { lightPalette } from "../../packages/viz/src/draw/theme.ts";
import {
  aboutWords,
  type Language,
  languages,
  type Speaker,
  speakerOf,
  type Text,
} from "../../packages/words/src/index.ts";
import { sections } from "../support/catalogue-texts.ts";
import { sketchedView } from "./views.ts";

const latin = "Aisha B.";
const arabic = "فاطمة ب.";
/** A stop that ends a sentence, not a number, or a bracket that opens after a name: what stands before must be seen before. */
const ownMark = /\.(?=\s|$)|(?<=\s)\(/g;
/** Rounding of the browser, and the room that some letters leave at their side. */
const closePx = 1.5;

afterEach(() => document.body.replaceChildren());

const speakerIn = (language: Language): Speaker => speakerOf(aboutWords.byLanguage[language]);

/** Every text that has a place for more than a number, of everything that is said in a language. */
function textsIn(language: Language): Text[] {
  const texts = (words: object): Text[] =>
    Object.values(words).flatMap((value: string | object) =>
      typeof value === "string" || "other" in value ? [value as Text] : texts(value),
    );
  return (
    sections
      .flatMap(({ byLanguage }) => texts(byLanguage[language]))
      // The list of languages stands in a command as it is typed: tags, whatever is said around it.
      .filter((text) => placesIn(text).some((place) => place !== "count" && place !== "languages"))
  );
}

const placesIn = (text: Text): string[] =>
  [...(typeof text === "string" ? text : Object.values(text).join(" ")).matchAll(/\{(\w+)\}/g)].map(
    ([, place]) => place!,
  );

/** A text with Latin and Arabic names by turns in all its places. */
function withNames({ say }: Speaker, text: Text, [first, second]: readonly [string, string]): string {
  const places = [...new Set(placesIn(text))].filter((place) => place !== "count");
  return say(text, {
    count: 3,
    ...Object.fromEntries(places.map((place, at) => [place, at % 2 === 0 ? first : second])),
  });
}

/** A sentence as a page shows it, on one line. */
function onPage(sentence: string, direction: Speaker["direction"]): Text16 {
  const paragraph = document.createElement("p");
  paragraph.dir = direction;
  paragraph.style.whiteSpace = "nowrap";
  paragraph.textContent = sentence;
  document.body.append(paragraph);
  return paragraph.firstChild as Text16;
}

/** A sentence as the drawing writes it, which tells its direction by the letters. */
function inDrawing(sentence: string): Text16 {
  const pen = penFor(document, lightPalette);
  const text = textElement(pen, { text: sentence, x: 700, y: 40, side: "middle", role: "note" });
  document.body.append(pen.make("svg", { width: 1400, height: 60, direction: "ltr" }, [text]));
  return text.firstChild as Text16;
}

type Text16 = globalThis.Text;

function box(node: Text16, from: number, to: number): DOMRect {
  const range = document.createRange();
  range.setStart(node, from);
  range.setEnd(node, to);
  return range.getBoundingClientRect();
}

/** Whether what stands last is seen at the end: on the right, or in Arabic on the left, of what comes before. */
const follows = (before: DOMRect, after: DOMRect, direction: Speaker["direction"]): boolean =>
  direction === "ltr" ? after.left >= before.right - closePx : after.right <= before.left + closePx;

/** Where the stops of a sentence are not seen where they belong. */
function misplacedStops(node: Text16, direction: Speaker["direction"]): string[] {
  const sentence = node.data;
  const names = [latin, arabic].flatMap((name) => {
    return [...sentence.matchAll(new RegExp(name.replace(" ", "\\s"), "gu"))].map(({ index }) => ({
      stop: index + name.length - 1,
      direction: name === latin ? ("ltr" as const) : ("rtl" as const),
    }));
  });
  const wrong = names
    .filter((name) => {
      const [initial, stop] = [box(node, name.stop - 1, name.stop), box(node, name.stop, name.stop + 1)];
      const gapPx = name.direction === "ltr" ? stop.left - initial.right : initial.left - stop.right;
      return Math.abs(gapPx) > closePx;
    })
    .map(({ stop }) => `initial at ${stop}: ${sentence}`);
  const marks = [...sentence.matchAll(ownMark)].map(({ index }) => index);
  return [
    ...wrong,
    ...marks
      .filter((at) => !names.some(({ stop }) => stop === at))
      .filter((at) => !follows(box(node, 0, at), box(node, at, at + 1), direction))
      .map((at) => `${sentence[at]} at ${at}: ${sentence}`),
  ];
}

/** Two key figures, and parents whom one of them reaches alone; names in either letters by turns, the network's as well. */
const sketched = sketchedView({
  name: arabic,
  people: [
    { id: "K1", label: latin, role: "keyFigure", soleRoutes: 3 },
    { id: "K2", label: arabic, role: "keyFigure", soleRoutes: 1 },
    ...[latin, arabic, latin, arabic].map((label, at) => ({ id: `M${at}`, label })),
  ],
  trust: [
    ["M0", "K1"],
    ["M1", "K1"],
    ["M2", "M1"],
    ["M3", "K2"],
  ],
});
const mixed: NetworkView = {
  ...sketched,
  people: sketched.people.map((person) =>
    person.route === undefined ? person : { ...person, onlyThrough: person.route.asker },
  ),
};

/** Everything that a drawing, the map around it and a printed sheet say of a network in sentences. */
function saidOf(view: NetworkView, language: Language): string[] {
  const drawn = scene(view, { language });
  const place = document.createElement("main");
  document.body.append(place);
  const map = openMap(place, view, { language });
  const status = () => place.querySelector("[role=status]")?.textContent ?? "";
  const ids = view.people.map(({ id }) => id);
  const focused = ids.flatMap((id) =>
    (["around", "route", "stops"] as const).map((kind) => {
      map.show({ kind, id });
      return status();
    }),
  );
  map.show({ kind: "everyone" });
  place.querySelectorAll<HTMLButtonElement>(".pc-bar button[aria-pressed=false]").forEach((button) => button.click());
  const cells = [...place.querySelectorAll("td, caption")].map(({ textContent }) => textContent ?? "");
  const foot = printSheet(drawn, { document }).lastElementChild?.previousElementSibling?.textContent ?? "";
  map.close();
  const spoken = drawn.nodes.map((node) => node.spoken);
  return [drawn.title, drawn.description, ...spoken, ...focused, ...cells, foot].filter((text) => text !== "");
}

describe.each(languages)("Latin and Arabic names in every sentence in %j", (language) => {
  const speaker = speakerIn(language);
  const sentences = textsIn(language).flatMap((text) => [
    withNames(speaker, text, [latin, arabic]),
    withNames(speaker, text, [arabic, latin]),
  ]);

  it("leave each full stop where it belongs, on a page", () => {
    expect(sentences.length).toBeGreaterThan(100);
    expect(
      sentences.flatMap((sentence) => misplacedStops(onPage(sentence, speaker.direction), speaker.direction)),
    ).toEqual([]);
  });

  it("leave each full stop where it belongs, in a drawing", () => {
    const whole = sentences.filter((sentence) => /\p{L}/u.test(sentence.replace(/\u2068[^\u2069]*\u2069/gu, "")));
    expect(whole.flatMap((sentence) => misplacedStops(inDrawing(sentence), speaker.direction))).toEqual([]);
  });

  it("leave each full stop where it belongs, in what a drawing and a map say of people", () => {
    const said = saidOf(mixed, language);
    expect(said.filter((text) => text.includes("B.") && text.includes("ب.")).length).toBeGreaterThan(5);
    expect(said.flatMap((text) => misplacedStops(onPage(text, speaker.direction), speaker.direction))).toEqual([]);
  });

  it("stand in a list in the order in which the language is read", () => {
    const names = [latin, arabic, latin];
    const node = onPage(speaker.say("{names}.", { names: speaker.list(names) }), speaker.direction);
    const places = names.map((name, at) => node.data.indexOf(name.slice(0, 3), at === 2 ? 12 : 0));
    const boxes = places.map((place) => box(node, place, place + 3));
    expect(follows(boxes[0]!, boxes[1]!, speaker.direction) && follows(boxes[1]!, boxes[2]!, speaker.direction)).toBe(
      true,
    );
    expect(misplacedStops(node, speaker.direction)).toEqual([]);
  });

  it("are never parted from their initial by the end of a line", () => {
    const node = onPage(withNames(speaker, "{a}, {b}, {c}, {d}.", [latin, arabic]), speaker.direction);
    node.parentElement!.style.whiteSpace = "normal";
    const parted: string[] = [];
    for (let widthPx = 70; widthPx < 300; widthPx += 3) {
      node.parentElement!.style.width = `${widthPx}px`;
      for (const { index } of node.data.matchAll(/\u00A0/g))
        if (box(node, index - 1, index).top !== box(node, index + 1, index + 2).top)
          parted.push(`${widthPx}: ${index}`);
    }
    expect([...node.data.matchAll(/\u00A0/g)]).toHaveLength(4);
    expect(parted).toEqual([]);
  });
});
