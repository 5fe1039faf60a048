/** A short word that says how something stands; the sign before it says the same without colour. */
export function Chip({ tone = "calm", children }: { tone?: "good" | "calm" | "faint"; children: string }) {
  return <span class={`chip chip-${tone}`}>{children}</span>;
}
