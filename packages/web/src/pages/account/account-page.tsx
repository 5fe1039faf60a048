import { useVisitor } from "../../data/visitor.ts";
import { Page } from "../../pieces/page.tsx";
import { useSpeaker } from "../../words/use-speaker.ts";
import { AnotherDevice } from "./another-device.tsx";
import { ChangePassword } from "./change-password.tsx";
import { OwnSessions } from "./own-sessions.tsx";
import { FirstSecondFactor, SecondFactor } from "./second-factor.tsx";

/** How somebody comes in: her own password, and where she is in. */
export function AccountPage() {
  const { account } = useSpeaker().words;
  const { hasPassword, mustSetSecondFactor } = useVisitor();
  if (mustSetSecondFactor === true) return <FirstSecondFactor />;
  return (
    <Page title={account.title}>
      <section class="card">
        <h2>{account.change}</h2>
        {hasPassword ? <ChangePassword /> : <p>{account.none}</p>}
      </section>
      {hasPassword && <SecondFactor />}
      <AnotherDevice />
      <OwnSessions />
    </Page>
  );
}
