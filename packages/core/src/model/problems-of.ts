import type * as z from "zod/mini";
import { type DocumentProblem, documentTexts, type Problem } from "../base/errors.ts";
import { type Said, type SchemaCodes, schemaProblems } from "../base/schema-problems.ts";
import { titlePattern, titleRule } from "./fields.ts";
import { isForbiddenName } from "./forbidden.ts";
import { consentScopes } from "./vocabulary.ts";

type Issue = z.core.$ZodIssue;

type DocumentCode = DocumentProblem["code"];

/** Turns what a schema of the document found into problems at their places. The values found are never repeated. */
export const problemsOf = (error: z.core.$ZodError): DocumentProblem[] => schemaProblems(error, codes);

const codes: SchemaCodes<DocumentCode> = {
  unknownKey: (key) => ({
    code: isForbiddenName(key) ? "document/forbidden-key" : "document/unknown-key",
    details: { key },
  }),
  missing: (key) => ({ code: "document/missing-key", details: { key } }),
  wrong: saidOf,
};

/** Where a field of the schema has a code as its message, the issue has it too. */
function saidOf(issue: Issue): Said<DocumentCode> {
  const { message } = issue;
  if (isDocumentCode(message)) return { code: message, details: detailsOf(issue, message) };
  switch (issue.code) {
    case "invalid_type":
      return wrongKind(kindOf(issue.input), issue.expected === "int" ? "whole number" : issue.expected);
    case "invalid_value":
      return { code: "document/value-not-allowed", details: { allowed: issue.values.map(String) } };
    default:
      return wrongKind("something else", "another kind of value");
  }
}

const isDocumentCode = (text: string): text is DocumentCode => Object.hasOwn(documentTexts, text);

const wrongKind = (found: string, wanted: string): Said<DocumentCode> => ({
  code: "document/wrong-kind",
  details: { found, wanted },
});

function kindOf(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  if (typeof value !== "number") return typeof value;
  if (Number.isNaN(value)) return "no number";
  return Number.isFinite(value) ? (Number.isInteger(value) ? "number" : "fraction") : "infinite number";
}

function detailsOf(issue: Issue, code: DocumentCode): Problem["details"] {
  if (issue.code === "custom") return (issue.params ?? {}) as Problem["details"];
  // Of the document's texts, only scopes are a pattern made of words.
  if (code === "document/value-not-allowed") return { allowed: [...consentScopes, "nameToInstitution:<id>"] };
  if (code !== "document/text-not-allowed") return {};
  const isPattern = issue.code === "invalid_format" && issue.pattern !== String(titlePattern);
  return { rule: isPattern ? "the pattern of this field" : titleRule };
}
