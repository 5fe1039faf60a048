/** One thing that somebody says yes to. */
export interface TickProps {
  readonly label: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}

/** A box to tick, with what it says beside it. */
export const Tick = ({ label, checked, onChange }: TickProps) => (
  <label class="tick">
    <input type="checkbox" checked={checked} onChange={(event) => onChange(event.currentTarget.checked)} />
    <span>{label}</span>
  </label>
);
