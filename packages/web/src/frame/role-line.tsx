import type { Visitor } from "../data/visitor.ts";
import { AnotherDevice } from "./another-device.tsx";
import { Chip } from "../pieces/chip.tsx";
import { Link } from "../pieces/link.tsx";
import { Leave } from "./leave.tsx";
import { useSpeaker } from "../words/use-speaker.ts";

/** As whom somebody looks, at which network, and whether its people are invented. */
export function RoleLine({
  visitor: { role, network, mustChoosePassword },
  onLeft,
}: {
  visitor: Visitor;
  onLeft: () => void;
}) {
  const { words } = useSpeaker();
  return (
    <div class="role">
      <strong dir="auto">{network.name}</strong>
      <span>{words.frame.you[role]}</span>
      {network.synthetic && <Chip tone="faint">{words.frame.synthetic}</Chip>}
      {network.synthetic && <Link page="start">{words.frame.otherRole}</Link>}
      {!network.synthetic && mustChoosePassword !== true && (
        <>
          <Link page="account">{words.pages.account}</Link>
          <AnotherDevice />
        </>
      )}
      <Leave onLeft={onLeft} />
    </div>
  );
}
