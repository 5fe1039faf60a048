import { namesIn } from "./cells/name-list.ts";
import { answers, isName, labelOf, shownName } from "./cells/called.ts";
import { firstNameFirst } from "./cells/titles.ts";
import type { ErrorCode } from "../base/error-codes.ts";
import { foldName } from "../base/fold.ts";
import { idPattern } from "../base/ids.ts";
import type { Person } from "../model/document.ts";
import { nameToCompare, type NameToCompare, similarityFrom } from "./duplicates/name-similarity.ts";

/** Somebody who may be named in a file: of the network already, or of a file read before. */
export type KnownPerson = Pick<Person, "id" | "displayName">;

/** Whom a name or a code in a file means, or why that cannot be told, and who it might be. */
export type Named = { readonly id: string; readonly as?: "spelling" | "new" } | Unclear;

/** Why it cannot be told who is meant, and who it might be. */
export interface Unclear {
  readonly code: ErrorCode;
  readonly candidates?: readonly string[];
}

/** A name of which it cannot be told who is meant: for whoever reads a file where it is, and in no report. */
export interface UnclearName extends Required<Unclear> {
  readonly written: string;
  readonly place: string;
  /** Whether it is the name of a row, and not one that a row mentions. */
  readonly isRow: boolean;
}

/** Who is meant where a name leaves that open, as she said: somebody's id, or `new`. */
export interface SaidOfPeople {
  /** By the place of her name in a row of a list. */
  readonly rows?: Readonly<Record<string, string>>;
  /** By a name as it is written in a cell. */
  readonly names?: Readonly<Record<string, string>>;
}

/** Whom a row of a list means; `label` where she is known by the letter that the network keeps of her surname. */
export type Listed = Named | { readonly id: string; readonly as: "label" };

/** How an import makes people of names. */
export interface NamingOptions {
  /** Makes the id of somebody new; told at which place of a file she was met first. */
  readonly newId: (place: string) => string;
  readonly said?: SaidOfPeople | undefined;
  readonly onUnclear?: ((name: UnclearName) => void) | undefined;
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
  /** Names that are written out in a file, by who has them. */
  readonly #fullNames = new Map<string, Set<string>>();
  /** Whose row it is, by the place of her name: whoever is named there is she. */
  readonly #ofCell = new Map<string, Listed>();
  readonly #saidNames: ReadonlyMap<string, string>;
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
    this.#saidNames = new Map(Object.entries(options.said?.names ?? {}).map(([name, who]) => [foldName(name), who]));
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
      if (labelOf(folded) !== folded) addTo(this.#fullNames, id, folded);
      addTo(this.#byShort, labelOf(folded), id);
      const [first = "", next] = folded.split(" ");
      if (next === undefined) continue;
      if (!this.#byFirst.has(first)) this.#comparableFirst.push(nameToCompare(first));
      addTo(this.#byFirst, first, id);
    }
  }

  /** Who stands in a list by a name alone: it of the network which has it, or a new one; none twice. */
  listed(fullName: string, place: string): Named {
    const same = this.#byName.get(foldName(firstNameFirst(fullName))) ?? new Set();
    const [id] = same;
    if (id === undefined) return isSeveral(fullName) ? severalNames : { id: this.#newId(place), as: "new" };
    return same.size === 1 && this.#ofNetwork.has(id) ? { id } : unclear("intake/name-of-several", same);
  }

  /**
   * As `listed`, of a person: the network keeps a letter of a surname, so "Naima El Amrani" in a list is she who stands there as
   * "Naima E.", and nobody new. Two in a list who may both be her, and a first name that somebody has who has more than that,
   * are for the coordinator to tell apart.
   */
  listedPerson(fullName: string, place: string): Listed {
    const listed = this.#listedPerson(fullName, place);
    this.#ofCell.set(place, listed);
    return this.#told(listed, { written: fullName, place, isRow: true });
  }

  #listedPerson(fullName: string, place: string): Listed {
    const said = this.#options.said?.rows?.[place];
    if (said === "new") return { id: this.#newId(place), as: "new" };
    if (said !== undefined && this.#ids.has(said)) return this.#listedAs(said);
    const folded = foldName(firstNameFirst(fullName));
    const first = folded.includes(" ") || this.#byName.has(folded) ? undefined : this.#byFirst.get(folded);
    if (first !== undefined) return unclear("intake/name-like-another", first);
    const isByLabel = folded.includes(" ") && !this.#byName.has(folded) && !isSeveral(fullName);
    const label = labelOf(folded);
    const ofLabel = (label === folded ? this.#byShort : this.#byName).get(label) ?? [];
    const same = isByLabel ? [...ofLabel].filter((id) => this.#ofNetwork.has(id)) : [];
    const [id] = same;
    const named: Listed = id === undefined ? this.listed(fullName, place) : { id, as: "label" };
    if ("code" in named) return named;
    if (same.length > 1 || (id !== undefined && this.#listed.has(id))) return unclear("intake/name-of-several", same);
    this.#listed.add(named.id);
    return named;
  }

  /** A row about somebody, as she said: the first such row says what is known of her. */
  #listedAs(id: string): Listed {
    const isFirst = this.#ofNetwork.has(id) && !this.#listed.has(id);
    this.#listed.add(id);
    return { id, as: isFirst ? "label" : "spelling" };
  }

  /**
   * Whom somebody named in an interview: whoever is called so, or somebody new. A second one of that name in one interview is
   * somebody else, and for the coordinator to tell apart.
   */
  namedBy(teller: string, name: string, place: string): Named {
    const folded = foldName(firstNameFirst(name));
    const same = this.#byName.get(folded) ?? this.#byLabel(folded);
    const [known] = same;
    if (known === undefined && isSeveral(name)) return severalNames;
    const alike = known === undefined ? this.#alike(folded) : new Set<string>();
    if (alike.size > 0) return unclear("intake/name-like-another", alike);
    const id = known ?? this.#newId(place);
    if (same.size > 1 || this.#tellers.get(id)?.has(teller) === true) return unclear("intake/name-of-several", same);
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
  named(written: string, place: string): Named {
    const whoseRow = this.#ofCell.get(place);
    if (whoseRow !== undefined && "id" in whoseRow) return { id: whoseRow.id };
    const keyed = this.#byKey.get(written);
    if (keyed !== undefined) return { id: keyed };
    const scope = scopeOf(written);
    const text = scope === undefined ? written : written.slice(scope.length + 1);
    // Where people have keys, what is no key may be a name, and is no code of somebody else.
    const isKey = scope !== undefined && this.#scopesWithKeys.has(scope);
    const named: Named =
      isKey && !isName(text) ? { code: "document/unknown-end" } : this.#namedPlainly(text, isKey, place);
    return this.#told(named, { written: text, place, isRow: false });
  }

  #namedPlainly(text: string, isNameAlone: boolean, place: string): Named {
    if (!isNameAlone && this.#ids.has(text)) return { id: text };
    const folded = foldName(firstNameFirst(text));
    const said = this.#saidNames.get(folded);
    if (said !== undefined && this.#ids.has(said)) return { id: said };
    const same = this.#byName.get(folded) ?? (said === "new" ? new Set<string>() : this.#byLabel(folded));
    const [id] = same;
    if (same.size > 1) return unclear("intake/name-of-several", same);
    if (id !== undefined) return this.#spellings.has(text.trim()) ? { id } : { id, as: "spelling" };
    if (this.#nobodies.has(folded) || answers.has(folded)) return { code: "document/unknown-end" };
    if (isName(text) && isSeveral(text)) return severalNames;
    if (isName(text) && this.#compared < mostCompared) {
      const alike = said === "new" ? new Set<string>() : this.#alike(folded);
      if (alike.size > 0) return unclear("intake/name-like-another", alike);
      if (this.#options.makesPeople && this.#made < mostMade) return this.#meet(text, place);
    }
    return idPattern.test(text) && !isNameAlone ? { id: text } : { code: "document/unknown-end" };
  }

  /** Lets whoever reads the file where it is know of a name that is not clear. */
  #told<Found extends Listed>(named: Found, name: Omit<UnclearName, keyof Unclear>): Found {
    const isAsked = !name.isRow && this.#ofCell.has(name.place);
    if ("code" in named && !isAsked)
      this.#options.onUnclear?.({ ...name, code: named.code, candidates: named.candidates ?? [] });
    return named;
  }

  /** Whoever was met by name alone since this was last asked. */
  takeMet(): readonly KnownPerson[] {
    const met = this.#met;
    this.#met = [];
    return met;
  }

  #meet(name: string, place: string): Named {
    this.#made++;
    const person = { id: this.#newId(place), displayName: shownName(name) };
    this.add(person, name);
    this.#met.push(person);
    return { id: person.id, as: "new" };
  }

  #newId(place: string): string {
    let id = this.#options.newId(place);
    while (this.#ids.has(id)) id = this.#options.newId(place);
    return id;
  }

  /**
   * "Naima El Amrani" is whoever stands as "Naima E.", where nobody else does and no file writes her name out otherwise, and the
   * other way round; a first name alone is whoever alone has it.
   */
  #byLabel(folded: string): ReadonlySet<string> {
    const label = labelOf(folded);
    if (!folded.includes(" ")) return this.#byFirst.get(folded) ?? new Set();
    if (label === folded) return this.#byShort.get(label) ?? new Set();
    return new Set([...(this.#byName.get(label) ?? [])].filter((id) => !this.#fullNames.has(id)));
  }

  /** Who has a name so much like this one that it may be hers. */
  #alike(folded: string): ReadonlySet<string> {
    const name = nameToCompare(folded);
    const found = (others: readonly NameToCompare[], ids: ReadonlyMap<string, ReadonlySet<string>>): string[] => {
      this.#compared += others.length;
      return others
        .filter((other) => similarityFrom(alikeFrom, name, other) >= alikeFrom)
        .flatMap((other) => [...(ids.get(other.text) ?? [])]);
    };
    // Who is named by one word may be anybody's first name, with a letter wrong.
    const byFirst = folded.includes(" ") ? [] : found(this.#comparableFirst, this.#byFirst);
    return new Set([...found(this.#comparable, this.#byName), ...byFirst]);
  }
}

/** So many of whom it might be are told: of more, she writes the name out. */
const mostCandidates = 5;
const unclear = (code: ErrorCode, ids: Iterable<string>): Unclear => ({
  code,
  candidates: [...ids].slice(0, mostCandidates),
});

/** Two women in one cell are not one whose name is long. */
const isSeveral = (name: string): boolean => namesIn(firstNameFirst(name)).length > 1;
const severalNames = { code: "intake/several-names" } as const;

const addTo = (map: Map<string, Set<string>>, key: string, id: string): unknown =>
  map.set(key, (map.get(key) ?? new Set()).add(id));

const scopeOf = (key: string): string | undefined => (key.includes(keyMark) ? key.split(keyMark)[0] : undefined);
