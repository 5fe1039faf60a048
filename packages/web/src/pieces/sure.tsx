import type { Doing } from "../data/use-doing.ts";
import { Button } from "./button.tsx";
import { Notice } from "./notice.tsx";
import { Failed } from "./show.tsx";

/** What is asked before something that cannot be taken back. */
export interface SureProps {
  readonly question: string;
  readonly hint?: string;
  readonly yes: string;
  readonly no: string;
  readonly doing: Doing;
  readonly onYes: () => void;
  readonly onNo: () => void;
}

/** Asks again before something is done, and says what it means. */
export const Sure = ({ question, hint, yes, no, doing, onYes, onNo }: SureProps) => (
  <>
    <Notice tone="calm" focused>
      <p>
        <strong>{question}</strong>
      </p>
      {hint !== undefined && <p>{hint}</p>}
    </Notice>
    {doing.problem !== undefined && <Failed problem={doing.problem} />}
    <div class="buttons">
      <Button look="main" onPress={onNo}>
        {no}
      </Button>
      <Button busy={doing.busy} onPress={onYes}>
        {yes}
      </Button>
    </div>
  </>
);
