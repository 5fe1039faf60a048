/** How full a glass is, in quarters. */
export type Fullness = 0 | 1 | 2 | 3;

// The waist of the glass is at 22; tea stands in it from the bottom up.
const teaFrom = [0, 31, 20, 10] as const;

/** A tea glass, fuller the surer she is; a picture beside the words, never in place of them. */
export function TeaGlass({ full }: { full: Fullness }) {
  const shape =
    "M10 6 C11 14 16 17 16 22 C16 27 9 30 11 38 Q11.5 41 15 41 H25 Q28.5 41 29 38 C31 30 24 27 24 22 C24 17 29 14 30 6 Z";
  const clip = `tea-${full}`;
  return (
    <svg class="tea-glass" viewBox="0 0 40 48" width="40" height="48" aria-hidden="true">
      <clipPath id={clip}>
        <path d={shape} />
      </clipPath>
      {full > 0 && <rect class="tea" x="0" y={teaFrom[full]} width="40" height="48" clip-path={`url(#${clip})`} />}
      <path class="glass" d={shape} />
      <path class="glass" d="M5 45 H35" />
    </svg>
  );
}

/** The sign of what is not known: dashed, as everywhere. */
export function UnknownSign() {
  return (
    <svg class="unknown-sign" viewBox="0 0 32 32" width="32" height="32" aria-hidden="true">
      <circle cx="16" cy="16" r="13" />
      <path d="M12.5 13 a3.5 3.5 0 1 1 5 3.2 q-1.5 .8 -1.5 2.8" />
      <path d="M16 22.5 v.6" />
    </svg>
  );
}
