import { pagesPeopleWords } from "@parent-circles/words";
import { CallProblem, problemText } from "../data/call-problem.ts";
import { linkTo } from "../address/address.ts";
import { Notice } from "./notice.tsx";
import { useSpeaker } from "../words/use-speaker.ts";
import { useWords } from "../words/use-words.ts";

/** What went wrong with something that was typed: it stays where it is, also when she has to sign in again. */
export function FailedTyping({ problem }: { problem: unknown }) {
  const { words, language } = useSpeaker();
  const people = useWords(pagesPeopleWords);
  const isSignedOut = problem instanceof CallProblem && problem.status === 401;
  const isChanged = problem instanceof CallProblem && problem.status === 412;
  const causes = problem instanceof CallProblem ? problem.parts : [];
  return (
    <Notice tone="wrong">
      {causes.length > 1 ? (
        causes.map(({ text }, at) => <p key={at}>{text}</p>)
      ) : (
        <p>{isChanged ? people.changed : problemText(problem, words)}</p>
      )}
      {isSignedOut && (
        <p>
          <a href={linkTo({ language, page: "start", of: "ended" })} target="_blank" rel="noopener">
            {people.signIn}
          </a>
          . {people.stillThere}
        </p>
      )}
    </Notice>
  );
}
