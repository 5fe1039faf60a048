import { type ComesAlong, surveyInstrument } from "@parent-circles/core/intake";
import { inLanguage, type Language, pagesInterviewWords, surveyWords } from "@parent-circles/words";
import type { Page } from "playwright";

type QuestionId = (typeof surveyInstrument.generators)[number]["id"];

/** What a woman answers in an interview: names by question, and of each whether she comes along. */
export interface Woman {
  readonly name: string;
  readonly names: Readonly<Partial<Record<QuestionId, readonly string[]>>>;
  readonly comesAlong?: Readonly<Record<string, ComesAlong | "dontKnow" | "ratherNot">>;
}

/** Called on each screen of an interview: for pictures, and for whoever checks each. */
export type OnScreen = (name: string) => Promise<unknown>;

const nothing: OnScreen = () => Promise.resolve();

/** Types a name and takes whoever is found by it, or writes her down. */
export async function typeName(page: Page, name: string): Promise<void> {
  const field = page.locator(".finder input");
  await field.fill(name);
  await field.press("Enter");
}

/** Holds an interview on the pages, from the plan to what was kept, in a language of its own; returns the clicks it took. */
export async function interview(
  page: Page,
  woman: Woman,
  { language, onScreen = nothing }: { readonly language: Language; readonly onScreen?: OnScreen },
): Promise<number> {
  const { words: talk, say } = inLanguage(pagesInterviewWords, language);
  let clicks = 0;
  const press = async (name: string) => {
    clicks += 1;
    await page.getByRole("button", { name, exact: true }).click();
  };
  const title = () => page.locator(".talk-screen h1").innerText();
  await onScreen("plan");
  await typeName(page, woman.name);
  await page.locator(".talk").waitFor();
  await page.locator(".talk-top select").selectOption(language);
  await onScreen("before");
  await press(talk.next);
  for (const { sentence } of surveyInstrument.consents) {
    clicks += 1;
    await page
      .getByRole("group", { name: sentence[language] })
      .getByRole("radio", { name: talk.yes, exact: true })
      .check();
  }
  await onScreen("consent");
  await press(talk.next);
  for (const { id, question, askedOf } of surveyInstrument.generators) {
    if (askedOf === "keyFigures") continue;
    await page.getByRole("heading", { name: question[language] }).waitFor();
    const names = woman.names[id] ?? [];
    for (const name of names) {
      const earlier = page.locator(".talk-earlier").getByRole("button", { name });
      if ((await earlier.count()) > 0) await earlier.click();
      else await typeName(page, name);
      clicks += 1;
    }
    await onScreen(`names-${id}`);
    await press(names.length === 0 ? talk.dontKnow : talk.next);
  }
  clicks += await sayOfEach(page, woman, { language, onScreen });
  if ((await title()) !== talk.readBack.title) throw new Error("The interview did not come to its end.");
  await onScreen("read-back");
  await press(talk.readBack.save);
  await page.getByText(say(talk.done.text, { name: woman.name })).waitFor();
  await onScreen("done");
  return clicks;
}

/** Answers what is asked of each whom she named: whether she comes along, in which language, and what may be told. */
async function sayOfEach(
  page: Page,
  woman: Woman,
  { language, onScreen }: { readonly language: Language; readonly onScreen: OnScreen },
): Promise<number> {
  const { words: talk } = inLanguage(pagesInterviewWords, language);
  const { words: survey } = inLanguage(surveyWords, language);
  const press = (name: string) => page.getByRole("button", { name, exact: true }).click();
  const people = [...new Set(surveyInstrument.generators.flatMap(({ id }) => woman.names[id] ?? []))];
  for (const name of people) {
    const answer = woman.comesAlong?.[name] ?? "probably";
    await page.waitForFunction(
      (wanted) =>
        document
          .querySelector(".talk-screen h1")
          ?.textContent?.replaceAll(/[\u2066-\u2069]/g, "")
          .includes(wanted),
      name.replace(" ", "\u00A0"),
    );
    await onScreen("comes-along");
    await press(answer === "dontKnow" || answer === "ratherNot" ? talk[answer] : survey.comesAlongAnswers[answer]);
    const languages = page.getByRole("group", { name: survey.aboutEach.language });
    await languages.locator("label").first().click();
    await page
      .getByRole("group", { name: survey.aboutEach.mayKnowWhoNamedHer })
      .getByRole("radio", { name: talk.no, exact: true })
      .check();
    await onScreen("about");
    await press(talk.next);
  }
  return 4 * people.length;
}
