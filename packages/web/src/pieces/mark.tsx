/** The sign before a line: yes, no, or that nobody knows. In ink alone: a no is nothing wrong. */
export function Mark({ says }: { says: "yes" | "no" | "unknown" }) {
  return (
    <svg class={`mark mark-${says}`} viewBox="0 0 24 24" width="22" height="22" aria-hidden="true">
      {says === "yes" && <path d="M5 13l4.5 4.5L19 7" />}
      {says === "no" && <path d="M6 6l12 12M18 6L6 18" />}
      {says === "unknown" && (
        <>
          <circle cx="12" cy="12" r="9.5" />
          <path d="M9.3 9.6a2.8 2.8 0 1 1 4.2 2.4c-1 .6-1.5 1-1.5 2.1M12 17.2v.1" />
        </>
      )}
    </svg>
  );
}

/** What stands in a line behind its sign. */
export interface MarkedLine {
  readonly key: string;
  readonly text: string;
  readonly more?: string | undefined;
}

/** Lines that all have one sign. */
export function MarkedLines({ says, lines }: { says: "yes" | "no" | "unknown"; lines: readonly MarkedLine[] }) {
  return (
    <ul class="marked">
      {lines.map(({ key, text, more }) => (
        <li key={key}>
          <Mark says={says} />
          <span>
            {text}
            {more !== undefined && <small>{more}</small>}
          </span>
        </li>
      ))}
    </ul>
  );
}
