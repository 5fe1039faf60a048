import { mayDo } from "@parent-circles/core";
import { describe, expect, test } from "vitest";
import { rolesFor } from "../../packages/api/src/identity/roles-for.ts";
import { roles } from "../../packages/api/src/wire/roles.ts";
import { type PageName, pageNames } from "../../packages/web/src/address/address.ts";
import { pagesFor } from "../../packages/web/src/frame/menu.ts";

/** What each page calls when it is opened, and with the buttons that it offers to all who have it. By hand, from the pages. */
const callsOf: Readonly<Record<PageName, string>> = {
  start: "listEntryLinks openSession getPasskeyOptions",
  today: "getToday listTexts listRequests listActivities getView listInvitations",
  first: "lookAtInvitation acceptInvitation",
  begin: "getInstallation beginInstallation putNetwork",
  map: "getView getResilience",
  people:
    "listPeople getPerson getRulesForConfirmation listTieRows listNominationRows listAsks listActivities getView stepUpSession getPasskeyOptions",
  health: "getCircles getReach getView getCalibrationReport getCoverageByLanguageReport",
  "key-figures": "getKeyFigures getView getInterviewPlan",
  measures: "listMeasures getMeasure getView",
  requests: "listRequests getRequest listActivities getView listAsks getSuggestions postAsk",
  asks: "listAsks listActivities getBurdenReport getView postOutcome",
  "my-requests": "listRequests listActivities",
  "new-request": "listActivities postRequest",
  "my-asks": "listAsks getAsk listActivities getAskCard putAskState getPause putPause postOutcome",
  activities: "listActivities getView",
  about: "getView",
  manage: "getInstallation",
  invitations: "listInvitations postInvitation deleteInvitation getView listAccounts endAccess",
  institutions: "listInstitutionRows getInstitutionRow postInstitution putInstitution deleteInstitution",
  settings: "getSettings putSettings",
  copies: "getInstallation getDocument getWorkbook",
  import: "getView listActivities postImport commitImport undoImport getMeasure getInterviewPlan",
  invited: "lookAtInvitation acceptInvitation",
  account:
    "changePassword getSecondFactorOffer setSecondFactor getPasskeyOptions listSessions endOtherSessions postDeviceLink",
  "my-data": "getPersonRecord withdrawConsent erasePerson endSession",
  referrals: "listReferrals postReferral",
  audit: "listAuditEntries",
  interview: "getInterviewPlan getView postInterview undoImport",
  slips: "getView postSlips undoImport",
};
const everywhere = ["getSession", "getNetwork", "endSession"];

const mayCall = (role: (typeof roles)[number], operationId: string): boolean => {
  const allowed = rolesFor(operationId);
  return allowed === "anyone" || allowed.includes(role);
};

const visitors = roles.filter((role) => everywhere.every((operationId) => mayCall(role, operationId)));

describe("the pages", () => {
  test("are for every role: nobody signs in and finds no page", () => {
    expect(visitors).toEqual([...roles]);
    for (const role of roles) expect([role, pagesFor(role).length > 0]).toEqual([role, true]);
  });

  test.each(visitors)("R-30 offer %s none that calls what the table of permissions does not give", (role) => {
    for (const page of [...pagesFor(role), "start" as const])
      for (const operationId of callsOf[page].split(" "))
        expect([page, operationId, mayCall(role, operationId)]).toEqual([page, operationId, true]);
  });

  test("R-30 let everybody who signs in change how she comes in", () => {
    for (const role of visitors)
      for (const operationId of callsOf.account.split(" "))
        expect([role, mayCall(role, operationId)]).toEqual([role, true]);
  });

  test("each have somebody whose they are", () => {
    const offered = new Set<string>([
      "start",
      "first",
      "begin",
      "invited",
      "account",
      ...visitors.flatMap((role) => pagesFor(role)),
    ]);
    expect(pageNames.filter((page) => !offered.has(page))).toEqual([]);
  });
});

test("R-30 a network is begun by whoever may do all that the page of it calls", () => {
  const mayBegin = visitors.filter((role) =>
    callsOf.begin.split(" ").every((operationId) => mayCall(role, operationId)),
  );
  expect(mayBegin).toEqual(visitors.filter((role) => mayDo(role, "keepNetwork")));
});

describe("the buttons that a page shows to the coordinator alone", () => {
  test.each([
    [
      "requests",
      ["getNameProposals", "putRequestTargets", "putRequestState", "listTexts", "letTextThrough", "turnTextAway"],
    ],
    ["asks", ["putAskState"]],
  ] as const)("R-30 on %s do what of all who have it she alone may do", (page, operations) => {
    const readers = visitors.filter((role) => pagesFor(role).includes(page));
    expect(readers).toEqual(["coordinator", "coach"]);
    for (const operationId of operations)
      expect(readers.filter((role) => mayCall(role, operationId))).toEqual(["coordinator"]);
  });
});
