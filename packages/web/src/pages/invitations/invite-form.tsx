import { rowOf } from "@parent-circles/core";
import { useState } from "preact/hooks";
import { sendInvitation } from "../../data/access-calls.ts";
import type { MadeInvitation, NewInvitation, View } from "../../data/shapes.ts";
import { useDoing } from "../../data/use-doing.ts";
import { useVisitor } from "../../data/visitor.ts";
import { Button } from "../../pieces/button.tsx";
import { Select } from "../../pieces/select.tsx";
import { Failed } from "../../pieces/show.tsx";
import { useSpeaker } from "../../words/use-speaker.ts";
import { invitedRoles } from "./invited-roles.ts";

interface InviteFormProps {
  readonly view: View;
  readonly onMade: (made: MadeInvitation) => void;
}

/** As whom somebody is invited, and who she is where the role says that she is somebody of the network. */
export function InviteForm({ view, onMade }: InviteFormProps) {
  const { invitations, roleNames } = useSpeaker().words;
  const { network } = useVisitor();
  const sending = useDoing();
  const [role, setRole] = useState<NewInvitation["role"]>("keyFigure");
  const [named, setNamed] = useState("");
  const { speaksFor } = rowOf(role);
  const choices = speaksFor === undefined ? [] : choicesFor(speaksFor, role, view);
  const isReady = speaksFor === undefined || named !== "";
  const send = () =>
    sending.start(async () => {
      onMade(await sendInvitation(network.id, { role, ...(speaksFor === undefined ? {} : { [speaksFor]: named }) }));
      setNamed("");
    });
  return (
    <section class="card">
      <h2>{invitations.make}</h2>
      {sending.problem !== undefined && <Failed problem={sending.problem} />}
      <Select
        label={invitations.who}
        options={invitedRoles.map((value) => ({ value, text: roleNames[value] }))}
        chosen={role}
        onChoose={(value) => {
          setRole(value);
          setNamed("");
        }}
      />
      {speaksFor !== undefined && choices.length === 0 && <p>{invitations.nobody}</p>}
      {speaksFor !== undefined && choices.length > 0 && (
        <Select
          label={invitations[speaksFor]}
          options={[{ value: "", text: invitations.choose }, ...choices]}
          chosen={named}
          onChoose={setNamed}
        />
      )}
      {isReady && (
        <div class="buttons">
          <Button look="main" busy={sending.busy} onPress={send}>
            {invitations.make}
          </Button>
        </div>
      )}
      <p class="quiet">{invitations.again}</p>
    </section>
  );
}

/** Whom the network knows who can have this role: the server holds it against the same rule. */
function choicesFor(speaksFor: "person" | "institution", role: NewInvitation["role"], view: View) {
  const everybody = view.people.filter((person) => role !== "keyFigure" || person.role === role);
  return (speaksFor === "person" ? everybody : view.institutions)
    .map(({ id, label }) => ({ value: id, text: label }))
    .toSorted((one, other) => one.text.localeCompare(other.text));
}
