import { errorsWords, httpErrorsWords, languages } from "@parent-circles/words";
import { describe, expect, test } from "vitest";
import type { JobRecord } from "../store/port.ts";
import { jobShown } from "./job-events.ts";

const failedWith = (code: string, details: object): JobRecord => ({
  networkId: "n",
  jobId: "job-1",
  body: JSON.stringify({ asked: { kind: "keyFigures", size: 3 }, role: "coordinator", asOf: "2026-03-01" }),
  state: "failed",
  progress: 0.5,
  result: JSON.stringify({ code, place: "size", details }),
  createdAt: "2026-03-01T00:00:00Z",
});

describe("jobShown(job, language)", () => {
  test.each(languages)("says in %j why a job failed, by the library's code or a call's", (language) => {
    const impossible = jobShown(failedWith("query/group-impossible", { size: 3, candidates: 0 }), language).problem;
    const { next } = errorsWords.byLanguage[language].texts["query/group-impossible"];
    expect(impossible).toMatchObject({ code: "query/group-impossible", place: "size" });
    expect(impossible?.text).toContain(next);
    expect(impossible?.text).toContain("3");
    const gone = jobShown(failedWith("http/not-found", {}), language).problem;
    expect(gone?.text).toContain(httpErrorsWords.byLanguage[language].texts["http/not-found"].expected);
  });

  test("tells one that was kept with English words in the reader's language too", () => {
    const job = failedWith("query/group-impossible", { size: 3, candidates: 0 });
    const kept = JSON.stringify({ ...(JSON.parse(job.result ?? "") as object), text: "No group of 3." });
    expect(jobShown({ ...job, result: kept }, "nl").problem).toEqual(jobShown(job, "nl").problem);
  });
});
