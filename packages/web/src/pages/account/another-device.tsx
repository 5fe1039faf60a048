import { useState } from "preact/hooks";
import { makeDeviceLink } from "../../data/access-calls.ts";
import { useDoing } from "../../data/use-doing.ts";
import { Button } from "../../pieces/button.tsx";
import { invitationLink, LinkToGive } from "../../pieces/link-to-give.tsx";
import { Failed } from "../../pieces/show.tsx";
import { useSpeaker } from "../../words/use-speaker.ts";

/** Lets another device of the visitor's own in. */
export function AnotherDevice() {
  const { words, language } = useSpeaker();
  const { passkey } = words;
  const [token, setToken] = useState<string>();
  const making = useDoing();
  const make = () =>
    making.start(async () => {
      setToken((await makeDeviceLink()).token);
    });
  return (
    <section class="card">
      <h2>{passkey.another}</h2>
      <p>{passkey.anotherWhy}</p>
      <div class="buttons">
        <Button busy={making.busy} onPress={make}>
          {passkey.anotherMake}
        </Button>
      </div>
      {making.problem !== undefined && <Failed problem={making.problem} />}
      {token !== undefined && (
        <>
          <p role="status">{passkey.anotherLead}</p>
          <LinkToGive link={invitationLink(token, language)} />
        </>
      )}
    </section>
  );
}
