import type { Schemas } from "@parent-circles/client";
import { demonstrationWords, httpErrorsWords, inLanguage, languages } from "@parent-circles/words";
import request from "supertest";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { call } from "../../../../test/support/call.ts";
import { openTestDemo, type TestDemo } from "../../../../test/support/demo.ts";
import { createApp } from "../app.ts";
import { httpStatuses } from "../wire/http-codes.ts";
import { describeHttpProblem } from "../wire/http-error.ts";

const at = "/v1/networks/pendrecht";
let demo: TestDemo;
let coordinator: Record<string, string>;
beforeAll(async () => {
  demo = await openTestDemo();
  coordinator = await demo.as("coordinator");
});
afterAll(() => demo.close());

const read = (path: string, headers: Record<string, string> = {}) =>
  call<Schemas["Problem"]>(demo, `GET ${path}`, { headers: { ...coordinator, ...headers } });

/** In which language a missing person is told, and what the headers say of it. */
async function told(acceptLanguage: string | undefined) {
  const asked = acceptLanguage === undefined ? {} : { "Accept-Language": acceptLanguage };
  const { status, headers, body } = await read(`${at}/people/P-none`, asked);
  expect([status, body.type]).toEqual([404, "http/not-found"]);
  expect(headers.vary?.split(/, */)).toContain("Accept-Language");
  return { language: headers["content-language"], title: body.title };
}

const titles = {
  nl: "Op dit adres is niets. Neem adressen uit lijsten en uit Location-headers.",
  en: "There is nothing at this address. Take addresses from lists and Location headers.",
  tr: "Bu adreste bir şey yok. Adresleri listelerden ve Location başlıklarından alın.",
  ar: "لا شيء في هذا العنوان. خذوا العناوين من القوائم ومن ترويسات Location.",
};

describe("a refusal and Accept-Language", () => {
  test.each([
    ["nl", "nl"],
    ["en", "en"],
    ["tr", "tr"],
    ["ar", "ar"],
    ["nl-BE, fr;q=0.5", "nl"],
    ["en;q=0.3, AR-ma;q=0.8, tr;q=0.5", "ar"],
    ["de, tr;q=0.1", "tr"],
    ["de, fr", "en"],
    ["de, *;q=0.1", "en"],
    [";;;q=x", "en"],
    [undefined, "en"],
  ] as const)("%j is told in %j, with the same code; English where nothing fits", async (asked, language) => {
    expect(await told(asked)).toEqual({ language, title: titles[language] });
  });

  test("every kind of refusal is told so: by the library, by a schema, before admission, of no route at all", async () => {
    const nl = { "Accept-Language": "nl" };
    const refused = [
      await read(`${at}/reach?absent=P-none`, nl),
      await read(`${at}/people?limit=0`, nl),
      await call<Schemas["Problem"]>(demo, `GET ${at}/reach`, { headers: nl }),
      await call<Schemas["Problem"]>(demo, "GET /v1/nothing", { headers: nl }),
      await call<Schemas["Problem"]>(demo, "GET /nothing", { headers: { ...nl, Accept: "application/json" } }),
      await call<Schemas["Problem"]>(demo, "GET /enter/none", { headers: { ...nl, Accept: "application/json" } }),
      await call<Schemas["Problem"]>(demo, "GET /v1/networks/%ff/reach", { headers: nl }),
    ];
    expect(refused.map(({ headers }) => headers["content-language"])).toEqual(refused.map(() => "nl"));
    expect(refused.map(({ body }) => body.title)).toEqual([
      "Deze persoon is er niet in dit netwerk. Kies iemand uit de lijst van personen.",
      "Deze waarde past niet; verwacht is: minstens 1. Verbeter die; /docs zegt wat mag.",
      expect.stringMatching(/^Voor deze aanroep is een sessie nodig[.]/),
      titles.nl,
      titles.nl,
      expect.stringMatching(/^Voor deze aanroep is een sessie nodig[.]/),
      "Het adres is niet te lezen: het is niet gecodeerd als UTF-8. Codeer het zo en stuur het opnieuw.",
    ]);
    expect(refused.map(({ body }) => body.problems[0]?.text)).toEqual(refused.map(({ body }) => body.title));
  });

  test("what goes wrong before any route is told so too", async () => {
    const store = { ...demo.services.store, read: () => Promise.reject(new Error("a disk is full")) };
    const app = createApp({ ...demo.services, store });
    const { status, text, headers } = await request(app).get("/enter/none").set("Accept-Language", "tr");
    expect([status, headers["content-language"]]).toEqual([500, "tr"]);
    expect((JSON.parse(text) as Schemas["Problem"]).title).toMatch(/^Olmaması gereken bir hata oldu[.]/);
  });

  test("what succeeds has no language of its own, unless it is in words", async () => {
    const { status, headers } = await read(`${at}/reach`, { "Accept-Language": "nl" });
    expect([status, headers["content-language"]]).toEqual([200, undefined]);
    expect(headers.vary ?? "").not.toContain("Accept-Language");
    const words = await read(`${at}/measures`, { "Accept-Language": "nl" });
    expect([words.status, words.headers["content-language"]]).toEqual([200, "nl"]);
  });

  test("R-32 in each language it is the same for somebody protected as for nobody", async () => {
    const coach = await demo.as("coach");
    const { body, headers } = await read(`${at}/people/P-M30`);
    const sent = { headers: { ...coordinator, "If-Match": headers.etag! }, body: { ...body, protected: true } };
    expect((await call(demo, `PUT ${at}/people/P-M30`, sent)).status).toBe(200);
    for (const language of languages) {
      const seen = [];
      for (const id of ["P-M30", "P-M00"]) {
        const answer = await call<Schemas["Problem"]>(demo, `GET ${at}/people/${id}`, {
          headers: { ...coach, "Accept-Language": language },
        });
        seen.push([answer.status, answer.headers["content-length"], { ...answer.body, instance: "" }]);
      }
      expect(seen[0]).toEqual([404, expect.anything(), expect.objectContaining({ title: titles[language] })]);
      expect(seen[1]).toEqual(seen[0]);
    }
  });

  test("it is not kept under an Idempotency-Key: a repetition is told in the language of its own call", async () => {
    const post = (language: string) =>
      call<Schemas["Problem"]>(demo, `POST ${at}/requests/none/steps`, {
        headers: { ...coordinator, "Idempotency-Key": "one-key", "Accept-Language": language },
        body: { step: "close" },
      });
    const [first, again] = [await post("tr"), await post("ar")];
    expect([first.body.title, again.body.title]).toEqual([expect.stringMatching(/^Bu/), expect.stringMatching(/^لا/)]);
    expect(again.body.type).toBe(first.body.type);
  });
});

test.each(languages)(
  "GET /links in %j lists who can look at the demonstration, in the reader's language",
  async (language) => {
    const { text, headers } = await request(demo.app).get("/links").set("Accept-Language", language);
    const { words, direction } = inLanguage(demonstrationWords, language);
    expect(headers["content-language"]).toBe(language);
    expect(text).toContain(`<html lang="${language}" dir="${direction}">`);
    for (const word of [words.title, words.heading, words.roles.keyFigure, words.roles.public])
      expect(text).toContain(word);
  },
);

describe("describeHttpProblem(problem, language)", () => {
  test.each(languages)(
    "each code says in %j what is wrong and what to do, in sentences of that language",
    (language) => {
      const { texts } = httpErrorsWords.byLanguage[language];
      const codes = Object.keys(httpStatuses) as (keyof typeof httpStatuses)[];
      expect(Object.keys(texts)).toEqual(codes);
      expect(codes.flatMap((code) => Object.values(texts[code])).filter((text) => !/[.*]$/.test(text))).toEqual([]);
      const english = httpErrorsWords.byLanguage.en.texts;
      const alike = codes.filter((code) => texts[code].expected === english[code].expected);
      expect(alike).toEqual(language === "en" ? codes : []);
    },
  );

  test("describeHttpProblem() sets Latin words apart in Arabic, and writes numbers as they are typed", () => {
    const methods = { code: "http/method-not-allowed", place: "", details: { allowed: ["GET", "HEAD"] } } as const;
    expect(describeHttpProblem(methods, "ar")).toContain("لا يعرف إلا \u2068GET, HEAD\u2069.");
    const tooLarge = { code: "http/too-large", place: "", details: { maximum: 100_000 } } as const;
    expect(describeHttpProblem(tooLarge, "nl")).toContain("meer dan 100000 bytes");
  });

  test("describeHttpProblem() says what was wanted in the language, and a word that is none as it is", () => {
    const wanted = (details: { wanted: string; allowed?: string[] }) =>
      describeHttpProblem({ code: "http/invalid-value", place: "", details }, "nl");
    expect(wanted({ wanted: "oneOf", allowed: ["a", "b"] })).toContain("verwacht is: een van a, b.");
    expect(wanted({ wanted: "toString" })).toContain("verwacht is: toString.");
  });
});
