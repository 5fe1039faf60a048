import { errorOf, errorTexts, ParentCirclesError } from "@parent-circles/core";

/** Does something with a network; what the library refuses in it is told at the places that the caller knows. */
export function toldAt<Result>(placeOf: (place: string) => string, act: () => Result): Result {
  try {
    return act();
  } catch (error) {
    if (!(error instanceof ParentCirclesError)) throw error;
    throw errorOf(
      error.problems.map((found) => ({ ...found, place: placeOf(found.place) })),
      errorTexts,
    );
  }
}
