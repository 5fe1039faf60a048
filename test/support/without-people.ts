import type { NetworkDocument } from "../../packages/core/src/model/document.ts";

/**
 * A document from which people have been taken by hand, list by list, as somebody would who had never heard of them. It
 * shares no line with the library's own way of doing it.
 */
export function withoutPeople(document: NetworkDocument, ids: ReadonlySet<string>): NetworkDocument {
  const left = (...ends: readonly (string | undefined)[]) => ends.every((id) => id === undefined || !ids.has(id));
  const list = (of: readonly string[] | undefined) => of?.filter((id) => !ids.has(id));
  const copy = structuredClone(document);
  return JSON.parse(
    JSON.stringify({
      ...copy,
      people: copy.people
        .filter(({ id }) => left(id))
        .map((person) => ({ ...person, keepApart: list(person.keepApart), notThrough: list(person.notThrough) })),
      ties: copy.ties?.filter(({ from, to }) => left(from, to)),
      nominations: copy.nominations?.filter(({ from, to }) => left(from, to)),
      outcomes: copy.outcomes?.filter(({ target, asker, via }) => left(target, asker, via)),
      asks: copy.asks?.filter(({ target, asker, via }) => left(target, asker, via)),
      requests: copy.requests?.map((request) => ({ ...request, targets: list(request.targets) })),
      groups: copy.groups?.map((group) => ({ ...group, members: list(group.members) })),
      activities: copy.activities?.map((activity) => ({ ...activity, organisers: list(activity.organisers) })),
    }),
  ) as NetworkDocument;
}
