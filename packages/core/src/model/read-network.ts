import { ParentCirclesError, refuse } from "../base/errors.ts";
import { networkDocument } from "./document.ts";
import { brokenInvariants } from "./invariants.ts";
import { type Network, networkOf } from "./network.ts";
import { problemsOf } from "./problems-of.ts";

/**
 * Reads a network document (parsed JSON) into the model. The document is copied, never changed.
 *
 * @throws ParentCirclesError with every problem and its place (`/ties/3/score`); nothing is read in part.
 */
export function readNetwork(document: unknown): Network {
  const parsed = networkDocument.safeParse(document, { reportInput: true });
  if (!parsed.success) throw new ParentCirclesError(problemsOf(parsed.error));
  const problems = brokenInvariants(parsed.data);
  if (problems.length > 0) throw new ParentCirclesError(problems);
  return networkOf(parsed.data);
}

/** Reads a network from the text of a JSON file; `document/not-json` when it is no JSON. */
export function readNetworkText(text: string): Network {
  return readNetwork(parseJson(text));
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    return refuse("document/not-json", "");
  }
}
