import { errorOf, errorTexts, ParentCirclesError } from "@parent-circles/core";
import { HttpError } from "../wire/http-error.ts";

type PlaceOf = (place: string) => string;

/** Does something with a network; what is refused in it is told at the places that the caller knows. */
export function toldAt<Result>(placeOf: PlaceOf, act: () => Result): Result {
  try {
    const result = act();
    return result instanceof Promise ? (result.catch((error: unknown) => retold(placeOf, error)) as Result) : result;
  } catch (error) {
    return retold(placeOf, error);
  }
}

function retold(placeOf: PlaceOf, error: unknown): never {
  const moved = <Found extends { readonly place: string }>(found: Found): Found => ({
    ...found,
    place: placeOf(found.place),
  });
  if (error instanceof HttpError) throw new HttpError(error.problems.map(moved));
  if (error instanceof ParentCirclesError) throw errorOf(error.problems.map(moved), errorTexts);
  throw error;
}

/** Places as seen from the row that was sent: `/score`, not `/ties/17/score`. */
export const fromRow =
  (row: string): PlaceOf =>
  (place) =>
    place.startsWith(`${row}/`) ? place.slice(row.length) : place;
