import { endOtherSessions, fetchOwnSessions } from "../../data/access-calls.ts";
import { CallProblem } from "../../data/call-problem.ts";
import { useDoing } from "../../data/use-doing.ts";
import { useLoaded } from "../../data/use-loaded.ts";
import { Button } from "../../pieces/button.tsx";
import { Failed, Show } from "../../pieces/show.tsx";
import { useSpeaker } from "../../words/use-speaker.ts";

/** Where somebody is signed in, which of it is here, and a button that ends all the rest. */
export function OwnSessions() {
  const { words, say, moment } = useSpeaker();
  const { account } = words;
  const loaded = useLoaded("own sessions", fetchOwnSessions);
  const ending = useDoing();
  const end = () =>
    ending.start(async () => {
      await endOtherSessions();
      loaded.again();
    });
  const { now } = loaded;
  // Who visits a demonstration has no account, and nowhere else to be signed in.
  if (now.state === "failed" && now.problem instanceof CallProblem && now.problem.code === "http/no-account-of-her-own")
    return null;
  return (
    <section class="card">
      <h2>{account.sessions}</h2>
      {ending.problem !== undefined && <Failed problem={ending.problem} />}
      <Show loaded={loaded}>
        {(sessions) => (
          <>
            <ul class="plain-list">
              {sessions.map(({ sessionId, createdAt, area, isThis }) => (
                <li key={sessionId}>
                  {say(account.since, { when: moment(createdAt), where: area ?? "–" })}
                  {isThis && <strong> {account.here}</strong>}
                </li>
              ))}
            </ul>
            {sessions.length > 1 ? (
              <div class="buttons">
                <Button busy={ending.busy} onPress={end}>
                  {account.endOthers}
                </Button>
              </div>
            ) : (
              <p class="quiet">{account.nowhereElse}</p>
            )}
          </>
        )}
      </Show>
    </section>
  );
}
