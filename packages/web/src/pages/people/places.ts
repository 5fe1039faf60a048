/** What can be looked at of one person, beside her page. */
export const personViews = ["edit", "consent", "stop", "erase", "record"] as const;

/** One of {@link personViews}. */
export type PersonView = (typeof personViews)[number];

/** Where among the people somebody is: no id has a `~` in it. */
export type Place =
  | { readonly kind: "list"; readonly filter: string }
  | { readonly kind: "add" }
  | { readonly kind: "doubles" }
  | { readonly kind: "person"; readonly id: string; readonly view?: PersonView };

/** Reads the last part of an address: an id, an id with what is looked at, or what begins with `~`. */
export function placeIn(of: string | undefined): Place {
  const [id = "", view = ""] = (of ?? "").split("~", 2);
  if (id !== "") {
    const known = personViews.find((one) => one === view);
    return { kind: "person", id, ...(known === undefined ? {} : { view: known }) };
  }
  if (view === "add") return { kind: "add" };
  return view === "doubles" ? { kind: "doubles" } : { kind: "list", filter: view };
}

/** The last part of an address of one person, or of one of her views. */
export const placeOf = (id: string, view?: PersonView): string => (view === undefined ? id : `${id}~${view}`);
