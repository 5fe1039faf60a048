const middle = 110;
const rings = [
  { radius: 34, people: 5, kind: "key" },
  { radius: 68, people: 11, kind: "near" },
  { radius: 98, people: 14, kind: "far" },
] as const;

/** A place on a ring, a little off the even spacing, so that it looks like people and not like a clock. */
function seat(radius: number, at: number, of: number): { x: number; y: number } {
  const turn = ((at + 0.35 * Math.sin(at * 7 + radius)) / of) * 2 * Math.PI;
  return { x: middle + radius * Math.sin(turn), y: middle - radius * Math.cos(turn) };
}

/** A neighbourhood as a picture without words: a few people in the middle whom the others look to. */
export function NeighbourhoodPicture() {
  return (
    <svg class="neighbourhood-picture" viewBox="0 0 220 220" aria-hidden="true">
      <circle class="ring-far" cx={middle} cy={middle} r={108} />
      <circle class="ring-near" cx={middle} cy={middle} r={82} />
      <circle class="ring-key" cx={middle} cy={middle} r={50} />
      {Array.from({ length: 11 }, (_, at) => {
        const from = seat(68, at, 11);
        const to = seat(34, (at * 3) % 5, 5);
        return <line key={at} class="tie" x1={from.x} y1={from.y} x2={to.x} y2={to.y} />;
      })}
      {rings.flatMap(({ radius, people, kind }) =>
        Array.from({ length: people }, (_, at) => {
          const { x, y } = seat(radius, at, people);
          return <circle key={`${kind} ${at}`} class={`person-${kind}`} cx={x} cy={y} r={kind === "key" ? 8 : 5} />;
        }),
      )}
    </svg>
  );
}
