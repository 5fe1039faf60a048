import { pagesSecondFactorWords } from "@parent-circles/words";
import { useWords } from "../words/use-words.ts";
import { TextField } from "./text-field.tsx";

/** The field for a code of her app, or one of her recovery codes. */
export function CodeField({ value, onChange }: { value: string; onChange: (value: string) => void }) {
  const { code, codeHint } = useWords(pagesSecondFactorWords);
  return <TextField label={code} hint={codeHint} kind="code" value={value} onChange={onChange} />;
}
