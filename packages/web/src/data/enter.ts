import type { Language } from "@parent-circles/words";
import { linkTo } from "../address/address.ts";

/** Goes on where whoever has come in arrives: loaded anew, so that nothing of whoever was here before is left. */
export function enter(language: Language): void {
  history.replaceState(null, "", linkTo({ language }));
  location.reload();
}
