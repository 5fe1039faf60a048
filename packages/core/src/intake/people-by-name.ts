import { namesIn } from "./cells/name-list.ts";
import { firstNameFirst } from "./cells/titles.ts";
import type { ErrorCode } from "../base/error-codes.ts";
import { foldName } from "../base/fold.ts";
import { idPattern } from "../base/ids.ts";
import type { Person } from "../model/document.ts";
import { nameToCompare, type NameToCompare, similarityFrom } from "./duplicates/name-similarity.ts";

/** Somebody who may be named in a file: of the network already, or of a file read before. */
export type KnownPerson = Pick<Person, "id" | "displayName">;

/** Whom a name or a code in a file means, or why that cannot be told. */
export type Named = { readonly id: string; readonly as?: "spelling" | "new" } | { readonly code: ErrorCode };

/** Whom a row of a list means; `label` where she is known by the letter that the network keeps of her surname. */
export type Listed = Named | { readonly id: string; readonly as: "label" };

/** How an import makes people of names. */
export interface NamingOptions {
  readonly newId: () => string;
  /** Whether a name that nobody has yet is somebody new; not where people are named by code. */
  readonly makesPeople: boolean;
}

/** Parts the name of a file from what a person is called within it: no text of a cell holds this sign. */
const keyMark = "\u001F";
/** By what somebody is called within one file or set of files alone: a number of a drawing program is nobody's code. */
export const keyIn = (scope: string, key: string): string => `${scope}${keyMark}${key}`;

/** Each new name is compared with all before it: no neighbourhood has more, and a hostile list ends here. */
const mostMade = 10_000;
/** So many times are two names compared in one import: room for a city, and seconds at most. */
const mostCompared = 20_000_000;
/** More alike than this is too much alike to be somebody else by chance. */
const alikeFrom = 0.8;

/**
 * The people of an import, by id and by name in every spelling. A name means somebody when it is hers alone; two people of
 * one name, or a name much like another's, are for the coordinator to tell apart.
 */
export class PeopleByName {
  readonly #ids = new Set<string>();
  readonly #ofNetwork: ReadonlySet<string>;
  readonly #byName = new Map<string, Set<string>>();
  /** By first name and initial, and by the first name of who has more than that. */
  readonly #byShort = new Map<string, Set<string>>();
  readonly #byFirst = new Map<string, Set<string>>();
  /** By what she is called within a file. */
  readonly #byKey = new Map<string, string>();
  readonly #scopesWithKeys = new Set<string>();
  /** Names that a file has for something that is no person. */
  readonly #nobodies = new Set<string>();
  /** By whom somebody was named in an interview. */
  readonly #tellers = new Map<string, Set<string>>();
  /** Who has a row of her own. */
  readonly #listed = new Set<string>();
  /** Names as they were written: one of these needs no second look. */
  readonly #spellings = new Set<string>();
  readonly #options: NamingOptions;
  readonly #comparable: NameToCompare[] = [];
  /** First names of people who have more than that: for who is named by one word. */
  readonly #comparableFirst: NameToCompare[] = [];
  #met: KnownPerson[] = [];
  #made = 0;
  #compared = 0;

  constructor(known: readonly KnownPerson[], options: NamingOptions) {
    this.#options = options;
    this.#ofNetwork = new Set(known.map(({ id }) => id));
    for (const person of known) this.add(person);
  }

  /** Adds somebody, under her name and any fuller name that a file gives her. */
  add({ id, displayName }: KnownPerson, fullName?: string): void {
    this.#ids.add(id);
    for (const name of [displayName, fullName]) {
      const folded = foldName(firstNameFirst(name ?? ""));
      if (name !== undefined) this.#spellings.add(name);
      if (folded === "") continue;
      if (!this.#byName.has(folded)) this.#comparable.push(nameToCompare(folded));
      addTo(this.#byName, folded, id);
      addTo(this.#byShort, labelOf(folded), id);
      const [first = "", next] = folded.split(" ");
      if (next === undefined) continue;
      if (!this.#byFirst.has(first)) this.#comparableFirst.push(nameToCompare(first));
      addTo(this.#byFirst, first, id);
    }
  }

  /** Who stands in a list of people by her name alone: she of the network who has it, or somebody new; nobody twice. */
  listed(fullName: string): Named {
    const same = this.#byName.get(foldName(firstNameFirst(fullName))) ?? new Set();
    const [id] = same;
    if (id === undefined) return isSeveral(fullName) ? severalNames : { id: this.#newId(), as: "new" };
    return same.size === 1 && this.#ofNetwork.has(id) ? { id } : { code: "intake/name-of-several" };
  }

  /**
   * As `listed`, of a person: the network keeps a letter of a surname, so "Naima El Amrani" in a list is she who stands there as
   * "Naima E.", and nobody new. Two in a list who may both be her are for the coordinator to tell apart.
   */
  listedPerson(fullName: string): Listed {
    const folded = foldName(firstNameFirst(fullName));
    const isByLabel = folded.includes(" ") && !this.#byName.has(folded) && !isSeveral(fullName);
    const same = isByLabel ? [...this.#byLabel(folded)].filter((id) => this.#ofNetwork.has(id)) : [];
    const [id] = same;
    const named: Listed = id === undefined ? this.listed(fullName) : { id, as: "label" };
    if ("code" in named) return named;
    if (same.length > 1 || (id !== undefined && this.#listed.has(id))) return { code: "intake/name-of-several" };
    this.#listed.add(named.id);
    return named;
  }

  /**
   * Whom somebody named in an interview: whoever is called so, or somebody new. A second one of that name in one interview is
   * somebody else, and for the coordinator to tell apart.
   */
  namedBy(teller: string, name: string): Named {
    const folded = foldName(firstNameFirst(name));
    const same = this.#byName.get(folded) ?? this.#byLabel(folded);
    const [known] = same;
    if (known === undefined && isSeveral(name)) return severalNames;
    if (known === undefined && this.#isLikeAnother(folded)) return { code: "intake/name-like-another" };
    const id = known ?? this.#newId();
    if (same.size > 1 || this.#tellers.get(id)?.has(teller) === true) return { code: "intake/name-of-several" };
    addTo(this.#tellers, id, teller);
    return { id, as: known === undefined ? "new" : "spelling" };
  }

  /** Says what somebody is called within a file, a key of `keyIn`. */
  addKey(key: string, id: string): void {
    this.#byKey.set(key, id);
    this.#scopesWithKeys.add(scopeOf(key) ?? "");
  }

  /** Says that a name stands for no person, so that nobody is made of it. */
  addNobody(name: string): void {
    this.#nobodies.add(foldName(name));
  }

  /** Whom a text means; a text that looks like a code and is nobody's stays a code. */
  named(written: string): Named {
    const keyed = this.#byKey.get(written);
    if (keyed !== undefined) return { id: keyed };
    const scope = scopeOf(written);
    const text = scope === undefined ? written : written.slice(scope.length + 1);
    // Where people have keys, what is no key may be a name, and is no code of somebody else.
    const isKey = scope !== undefined && this.#scopesWithKeys.has(scope);
    return isKey && !isName(text) ? { code: "document/unknown-end" } : this.#namedPlainly(text, isKey);
  }

  #namedPlainly(text: string, isNameAlone: boolean): Named {
    if (!isNameAlone && this.#ids.has(text)) return { id: text };
    const folded = foldName(firstNameFirst(text));
    const same = this.#byName.get(folded) ?? this.#byLabel(folded);
    const [id] = same;
    if (same.size > 1) return { code: "intake/name-of-several" };
    if (id !== undefined) return this.#spellings.has(text.trim()) ? { id } : { id, as: "spelling" };
    if (this.#nobodies.has(folded) || answers.has(folded)) return { code: "document/unknown-end" };
    if (isName(text) && isSeveral(text)) return severalNames;
    if (isName(text) && this.#compared < mostCompared) {
      if (this.#isLikeAnother(folded)) return { code: "intake/name-like-another" };
      if (this.#options.makesPeople && this.#made < mostMade) return this.#meet(text);
    }
    return idPattern.test(text) && !isNameAlone ? { id: text } : { code: "document/unknown-end" };
  }

  /** Whoever was met by name alone since this was last asked. */
  takeMet(): readonly KnownPerson[] {
    const met = this.#met;
    this.#met = [];
    return met;
  }

  #meet(name: string): Named {
    this.#made++;
    const person = { id: this.#newId(), displayName: shownName(name) };
    this.add(person, name);
    this.#met.push(person);
    return { id: person.id, as: "new" };
  }

  #newId(): string {
    let id = this.#options.newId();
    while (this.#ids.has(id)) id = this.#options.newId();
    return id;
  }

  /**
   * "Naima El Amrani" is whoever stands as "Naima E.", where nobody else does, and the other way round; a first name alone is
   * whoever alone has it.
   */
  #byLabel(folded: string): ReadonlySet<string> {
    const label = labelOf(folded);
    const ids = folded.includes(" ")
      ? (label === folded ? this.#byShort : this.#byName).get(label)
      : this.#byFirst.get(folded);
    return ids ?? new Set();
  }

  #isLikeAnother(folded: string): boolean {
    const name = nameToCompare(folded);
    // Who is named by one word may be anybody's first name, with a letter wrong.
    const lists = folded.includes(" ") ? [this.#comparable] : [this.#comparable, this.#comparableFirst];
    return lists.some((others) => {
      this.#compared += others.length;
      return others.some((other) => similarityFrom(alikeFrom, name, other) >= alikeFrom);
    });
  }
}

/** Words that answer another question than who it is. */
const answers: ReadonlySet<string> = new Set(["ja", "nee", "yes", "no", "evet", "hayır", "نعم", "لا"].map(foldName));

/** Two women in one cell are not one whose name is long. */
const isSeveral = (name: string): boolean => namesIn(firstNameFirst(name)).length > 1;
const severalNames = { code: "intake/several-names" } as const;

const addTo = (map: Map<string, Set<string>>, key: string, id: string): unknown =>
  map.set(key, (map.get(key) ?? new Set()).add(id));

const scopeOf = (key: string): string | undefined => (key.includes(keyMark) ? key.split(keyMark)[0] : undefined);

/** Words, not a code: two letters one after the other, and no digits. */
export const isName = (text: string): boolean => /\p{L}{2}/u.test(text) && !/\p{Nd}/u.test(text);

/** A folded name as it stands on the map: the first name and the initial of what follows. */
const labelOf = (folded: string): string => {
  const [first = "", next] = folded.split(" ");
  return next === undefined ? first : `${first} ${Array.from(next)[0] ?? ""}`;
};

/** A name as the product keeps it: `Naima E.` of "Naima El Amrani"; a name of one word, or with an initial already, as it is. */
export function shownName(full: string): string {
  const name = firstNameFirst(full);
  const [first = "", next] = name.split(/\s+/);
  if (next === undefined || /^\p{L}\p{M}*\.?$/u.test(next)) return name;
  return `${first} ${Array.from(next)[0]?.toLocaleUpperCase() ?? ""}.`;
}
