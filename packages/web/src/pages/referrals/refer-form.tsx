import { referralConfirmations } from "@parent-circles/core";
import { pagesReferralsWords } from "@parent-circles/words";
import { useState } from "preact/hooks";
import { sendReferral } from "../../data/referral-calls.ts";
import { useDoing } from "../../data/use-doing.ts";
import { useVisitor } from "../../data/visitor.ts";
import { Button } from "../../pieces/button.tsx";
import { Notice } from "../../pieces/notice.tsx";
import { Failed } from "../../pieces/show.tsx";
import { TextField } from "../../pieces/text-field.tsx";
import { Tick } from "../../pieces/tick.tsx";
import { useWords } from "../../words/use-words.ts";

const nothingYet = { knows: false, understands: false, agrees: false };

/** Whom a partner refers; only with her own yes to all three. */
export function ReferForm({ onSent }: { readonly onSent: () => void }) {
  const referrals = useWords(pagesReferralsWords);
  const { network, sendOnce } = useVisitor();
  const [name, setName] = useState("");
  const [said, setSaid] = useState(nothingYet);
  const [told, setTold] = useState<"sent" | "notYet">();
  const sending = useDoing();
  const { knows, understands, agrees } = said;
  const send = () => {
    if (!(knows && understands && agrees)) return setTold("notYet");
    return sending.start(async () => {
      const body = { name: name.trim(), knows, understands, agrees };
      await sendOnce({ refer: body }, (key) => sendReferral(network.id, body, key));
      setName("");
      setSaid(nothingYet);
      setTold("sent");
      onSent();
    });
  };
  return (
    <form
      class="card"
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <TextField label={referrals.name} hint={referrals.nameHint} value={name} onChange={setName} />
      <fieldset class="ticks">
        <legend>{referrals.said}</legend>
        {referralConfirmations.map((key) => (
          <Tick
            key={key}
            label={referrals[key]}
            checked={said[key]}
            onChange={(checked) => setSaid({ ...said, [key]: checked })}
          />
        ))}
      </fieldset>
      {sending.problem !== undefined && <Failed problem={sending.problem} />}
      {told === "notYet" && <Notice tone="wrong">{referrals.notYet}</Notice>}
      {told === "sent" && <Notice tone="good">{referrals.sent}</Notice>}
      <div class="buttons">
        <Button look="main" busy={sending.busy}>
          {referrals.send}
        </Button>
      </div>
    </form>
  );
}
