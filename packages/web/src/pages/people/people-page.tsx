import "../../styles/people.css";
import type { Address } from "../../address/address.ts";
import { AddPage } from "./add-page.tsx";
import { DoublesPage } from "./doubles-page.tsx";
import { PeopleList } from "./people-list.tsx";
import { PersonPage } from "./person-page.tsx";
import { placeIn } from "./places.ts";

/** The people of a network: the list, one person, adding somebody, and who stands there twice. */
export function PeoplePage({ of }: Pick<Address, "of">) {
  const place = placeIn(of);
  if (place.kind === "list") return <PeopleList filter={place.filter} />;
  if (place.kind === "add") return <AddPage />;
  if (place.kind === "doubles") return <DoublesPage />;
  return <PersonPage key={of} id={place.id} view={place.view} />;
}
