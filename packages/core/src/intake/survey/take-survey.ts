import { standingIn } from "../../model/consent-standing.ts";
import type { Answer } from "../../base/answer.ts";
import { type Problem, problem } from "../../base/errors.ts";
import type { CalendarDate } from "../../base/ids.ts";
import { calendarDate, isCalendarDate } from "../../base/time.ts";
import { consentStateOf } from "../../model/consent.ts";
import { type Person, rowSchemas } from "../../model/document.ts";
import { type Network, withRows } from "../../model/network.ts";
import { problemsOf } from "../../model/problems-of.ts";
import { unansweredReasons } from "../../model/vocabulary.ts";
import { emptyNotes, type ImportReport, joinNotes, type Notes, type TakenRow } from "../report.ts";
import { type ComesAlong, comesAlongScores, type NameGenerator, surveyInstrument } from "./instrument.ts";

/** One name that somebody gave, the questions in answer to which she gave it, and what she said about it. */
export interface GivenName {
  readonly person: string;
  readonly questions: readonly NameGenerator["id"][];
  readonly trust?: Answer<number>;
  /**
   * In place of `trust`: whether she comes along when that person asks her. It makes an `invite` tie, also where she named her in
   * answer to another question; unknown it makes one of unknown strength with whom she talks about school or goes to.
   */
  readonly comesAlong?: Answer<ComesAlong>;
  readonly language?: Answer<string>;
}

/** One talk with one person. */
export interface Interview {
  readonly person: string;
  readonly date: string;
  readonly names: readonly GivenName[];
  /** For how many names at most she was asked, where that was all: no interview, but one question at the gate. */
  readonly asked?: number;
}

/** The network with what was said in the talks, and what became of every answer. Places are `interviews/2/names/0/trust`. */
export interface SurveyResult {
  readonly status: "complete" | "partial";
  readonly network: Network;
  readonly report: Omit<ImportReport, "files">;
}

interface Rows {
  readonly ties: unknown[];
  readonly nominations: unknown[];
  readonly taken: TakenRow[];
  readonly notes: Notes;
}

/**
 * Adds the answers of talks to a network: ties of acquaintance and trust, and nominations, each with who told it and when
 * (what a key figure says of those who come to her is `trustee`). One answer that cannot be taken does not stop the rest.
 *
 * @throws ParentCirclesError `query/date-invalid` for an `asOf` that is no day
 */
export function takeSurvey(
  network: Network,
  interviews: readonly Interview[],
  options: { readonly asOf: string },
): SurveyResult {
  const asOf = calendarDate(options.asOf);
  const taken = interviews.map((interview, index) =>
    rowsOf(interview, { network, asOf, place: `interviews/${index}` }),
  );
  const heard = interviews.filter((_, index) => wasHeard(taken[index] as Rows));
  const spoken = new Map<string, Interview[]>();
  for (const talk of heard) spoken.set(talk.person, [...(spoken.get(talk.person) ?? []), talk]);
  const notes = joinNotes(taken.map((rows) => rows.notes));
  return {
    status: notes.refused.length === 0 ? "complete" : "partial",
    network: withRows(network, {
      people: network.rows.people.map((person) => afterTalk(person, spoken.get(person.id))),
      ties: [...network.rows.ties, ...(taken.flatMap(({ ties }) => ties) as Network["rows"]["ties"])],
      nominations: [
        ...network.rows.nominations,
        ...(taken.flatMap(({ nominations }) => nominations) as Network["rows"]["nominations"]),
      ],
    }),
    report: { ...notes, taken: taken.flatMap((rows) => rows.taken) },
  };
}

/** Who named nobody has answered too; of a talk of which nothing could be taken nothing is noted. */
const wasHeard = ({ taken, notes }: Rows): boolean => taken.length > 0 || notes.refused.length === 0;

/** Whoever had an interview was interviewed; whoever gave a few names alone is known by how many she was asked for. */
function afterTalk(person: Person, talks: readonly Interview[] = []): Person {
  const { partlyInterviewed, ...others } = person;
  if (talks.length === 0) return person;
  if (person.interviewed === true || talks.some(({ asked }) => asked === undefined))
    return { ...others, interviewed: true };
  const asked = Math.max(partlyInterviewed?.asked ?? 0, ...talks.map((talk) => talk.asked ?? 0));
  return { ...others, interviewed: false, partlyInterviewed: { asked } };
}

interface Surroundings {
  readonly network: Network;
  readonly asOf: CalendarDate;
  readonly place: string;
}

/** Of whom anything may be added: nobody who refused, withdrew or is frozen. */

function problemOfPerson(id: string, { network, asOf, place }: Surroundings): Problem | undefined {
  const person = network.people.get(id);
  if (person === undefined) return problem("document/unknown-end", `${place}/person`);
  const state = consentStateOf(person, asOf);
  return standingIn(state) === "open"
    ? undefined
    : problem("consent/not-possible", `${place}/person`, { reason: state });
}

function rowsOf(interview: Interview, around: Surroundings): Rows {
  const rows: Rows = { ties: [], nominations: [], taken: [], notes: emptyNotes() };
  const wrong = problemOfInterview(interview, around);
  if (wrong !== undefined) {
    rows.notes.refused.push(wrong);
    return rows;
  }
  const counts = new Map<string, number>();
  for (const [index, name] of interview.names.entries()) {
    const given = { ...name, ...scoreOfComing(name) };
    for (const question of name.questions) {
      const place = `${around.place}/names/${index}`;
      const count = (counts.get(question) ?? 0) + 1;
      counts.set(question, count);
      const refused = problemOfName(name, question, { ...around, interview, place, count });
      if (refused !== undefined) rows.notes.refused.push(refused);
      else if (question !== inviting || !saysNo(name)) addRow(rows, { interview, name: given, question, place });
    }
    if (isAlsoInvite(name, { ...around, interview }))
      addRow(rows, { interview, name: given, question: inviting, place: `${around.place}/names/${index}` });
  }
  return rows;
}

/** The question whose answer is an `invite` tie of the truster's own. */
const inviting = surveyInstrument.oneName.generator;
/** Questions that she answers with people whom she herself talks to or goes to. */
const aboutHerself: ReadonlySet<string> = new Set(["NG1", "NG2", "NG3"]);

const saysNo = ({ comesAlong }: GivenName): boolean =>
  comesAlong?.known === true && comesAlongScores[comesAlong.value] === null;

function scoreOfComing({ comesAlong }: GivenName): Pick<GivenName, "trust"> {
  if (comesAlong === undefined) return {};
  if (!comesAlong.known) return { trust: comesAlong };
  const score = comesAlongScores[comesAlong.value];
  return score === null ? {} : { trust: { known: true, value: score } };
}

/** Whether coming along makes a tie beside those of the questions in answer to which she named her. */
function isAlsoInvite(name: GivenName, around: Surroundings & { readonly interview: Interview }): boolean {
  const { comesAlong, questions } = name;
  if (comesAlong === undefined || questions.includes(inviting) || saysNo(name)) return false;
  if (!comesAlong.known && !questions.some((question) => aboutHerself.has(question))) return false;
  return problemOfName(name, inviting, { ...around, count: 1 }) === undefined;
}

function problemOfInterview({ person, date }: Interview, { network, asOf, place }: Surroundings): Problem | undefined {
  const absent = problemOfPerson(person, { network, asOf, place });
  if (absent !== undefined) return absent;
  if (!isCalendarDate(date)) return problem("document/date-invalid", `${place}/date`);
  return date > asOf ? problem("intake/date-in-future", `${place}/date`, { asOf }) : undefined;
}

function problemOfName(
  { person }: GivenName,
  question: string,
  { interview, network, asOf, place, count }: Surroundings & { readonly interview: Interview; readonly count: number },
): Problem | undefined {
  const generator = surveyInstrument.generators.find(({ id }) => id === question);
  const maximum = interview.asked ?? surveyInstrument.namesPerQuestion;
  if (generator === undefined) {
    const allowed = surveyInstrument.generators.map(({ id }) => id);
    return problem("document/value-not-allowed", `${place}/questions`, { allowed });
  }
  const absent = problemOfPerson(person, { network, asOf, place });
  if (absent !== undefined) return absent;
  if (person === interview.person) return problem("document/self-tie", `${place}/person`);
  if (count > maximum) return problem("intake/too-many-names", `${place}/questions`, { maximum });
  const role = network.people.get(interview.person)?.role;
  return generator.askedOf === "keyFigures" && role !== "keyFigure"
    ? problem("intake/question-for-key-figures", `${place}/questions`)
    : undefined;
}

interface Given {
  readonly interview: Interview;
  readonly name: GivenName;
  readonly question: NameGenerator["id"];
  readonly place: string;
}

function addRow({ ties, nominations, taken, notes }: Rows, { interview, name, question, place }: Given): void {
  const yields = surveyInstrument.generators.find(({ id }) => id === question)?.yields;
  if (yields === undefined) return;
  const ends = { from: interview.person, to: name.person, date: interview.date };
  const isOneName =
    yields.kind === "trust" && isOneUnscoredName(interview, name, yields) ? { question: "oneName" } : {};
  const list = yields.kind === "nomination" ? "nominations" : "ties";
  const row =
    yields.kind === "nomination"
      ? { ...ends, question: yields.question }
      : { ...tieOf(ends, askedAbout(name, question), yields), ...isOneName };
  const result = rowSchemas[list].safeParse(row, { reportInput: true });
  if (!result.success) {
    for (const found of problemsOf(result.error))
      notes.refused.push(problem(found.code, `${place}${found.place.replace(/^\/score$/, "/trust")}`, found.details));
    return;
  }
  (list === "ties" ? ties : nominations).push(result.data);
  taken.push({ place, list });
  if (yields.kind !== "trust") return;
  for (const key of ["trust", "language"] as const) {
    const answer = askedAbout(name, question)[key] ?? { known: false, reason: "notAsked" };
    if (!answer.known) notes.absent.push({ place: `${place}/${key}`, reason: answer.reason });
  }
}

/** Whether she comes along says how far she trusts an invitation, and nothing of other trust. */
function askedAbout(name: GivenName, question: NameGenerator["id"]): GivenName {
  if (name.comesAlong === undefined || question === inviting) return name;
  const { trust: _, ...others } = name;
  return others;
}

/** The one name that she was asked for, as somebody whom she trusts to invite her, and how strongly was not asked. */
const isOneUnscoredName = (
  { asked }: Interview,
  { trust }: GivenName,
  { domain, toldBy }: Extract<NameGenerator["yields"], { kind: "trust" }>,
): boolean => asked === 1 && trust?.known !== true && domain === "invite" && toldBy === "truster";

function tieOf(
  { from, to, date }: { from: string; to: string; date: string },
  { trust, language }: GivenName,
  yields: Exclude<NameGenerator["yields"], { kind: "nomination" }>,
) {
  const spoken = language?.known === true ? { language: language.value } : {};
  if (yields.kind === "tie") return { from, to, type: yields.type, date, ...spoken };
  const ends = yields.toldBy === "truster" ? { from, to } : { from: to, to: from };
  return {
    ...ends,
    type: "trust",
    domain: yields.domain,
    ...scoreOf(trust),
    reportedBy: yields.toldBy,
    date,
    ...spoken,
  };
}

function scoreOf(trust: Answer<number> = { known: false, reason: "notAsked" }) {
  if (trust.known) return { score: trust.value };
  const unanswered = unansweredReasons.find((reason) => reason === trust.reason);
  return unanswered === undefined ? {} : { unanswered };
}
