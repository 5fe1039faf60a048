import type { Glossary } from "../nl/glossary.ts";

/** The terms in English. */
export const glossary: Glossary = {
  keyFigure: {
    one: "key figure",
    several: "key figures",
    not: "key mother*, key person*, key people, key player*, key parent*",
  },
  keyGroup: {
    one: "key group",
    several: "key groups",
    not: "core group*, lead group*",
  },
  firstCircle: {
    one: "first circle",
    several: "first circles",
    not: "inner circle*, first ring*, inner ring*",
  },
  secondCircle: {
    one: "second circle",
    several: "second circles",
    not: "outer circle*, second ring*, outer ring*",
  },
  coach: {
    one: "coach",
    several: "coaches",
    not: "mentor*, supervisor*",
  },
  candidate: {
    one: "candidate",
    several: "candidates",
    not: "aspirant*, prospective*",
  },
  coordinator: {
    one: "coordinator",
    several: "coordinators",
    not: "organiser*, organizer*, community worker*",
  },
  parent: {
    one: "parent",
    several: "parents",
    not: "carer*, caregiver*, guardian*",
  },
  mother: {
    one: "mother",
    several: "mothers",
    not: "mum, mums, mom, moms",
  },
  institution: {
    one: "institution",
    several: "institutions",
    not: "organisation*, organization*, agency, agencies",
  },
  trustedRoute: {
    one: "trusted route",
    several: "trusted routes",
    not: "trusted path*, trust path*, trust route*, route of trust, trusted way*",
  },
  introduction: {
    one: "introduction",
    several: "introductions",
    not: "intermediary, intermediaries",
  },
  ask: {
    one: "ask",
    several: "asks",
    not: "task*, assignment*",
  },
  request: {
    one: "request",
    several: "requests",
    not: "enquiry, enquiries, inquiry, inquiries",
  },
  consent: {
    one: "consent",
    several: "consents",
    not: "approval*",
  },
  network: {
    one: "network",
    several: "networks",
    not: "graph*",
  },
};
