import { isHalfIn, type Visitor } from "../data/visitor.ts";
import { Chip } from "../pieces/chip.tsx";
import { Link } from "../pieces/link.tsx";
import { Leave } from "./leave.tsx";
import { useSpeaker } from "../words/use-speaker.ts";

/** Who looks, and what else a phone unfolds with the menu. */
export interface RoleLineProps {
  readonly visitor: Visitor;
  readonly unfolded: boolean;
  readonly onLeft: () => void;
}

/** As whom somebody looks, at which network; that its people are invented is never folded away. */
export function RoleLine({ visitor, unfolded, onLeft }: RoleLineProps) {
  const { role, network } = visitor;
  const { words } = useSpeaker();
  return (
    <div class="role">
      {network.synthetic && <Chip tone="faint">{words.frame.synthetic}</Chip>}
      <div class={unfolded ? "" : "folded"}>
        <strong dir="auto">{network.name}</strong>
        <span>{words.roleNames[role]}</span>
        {network.synthetic && <Link page="start">{words.frame.otherRole}</Link>}
        {!network.synthetic && !isHalfIn(visitor) && <Link page="account">{words.pages.account}</Link>}
        <Leave onLeft={onLeft} />
      </div>
    </div>
  );
}
