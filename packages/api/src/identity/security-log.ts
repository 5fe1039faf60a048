import type { Services } from "../services.ts";
import type { GrantRecord, Records } from "../store/port.ts";
import { areaOf } from "./place.ts";

/**
 * What happened at the door, and by what somebody tried to come in, or to change her password (`passwordKept`: neither it nor her
 * second factor was changed).
 */
interface AtTheDoor {
  readonly action:
    | "signIn"
    | "signInRefused"
    | "signInLocked"
    | "passwordChanged"
    | "passwordKept"
    | "secondFactorSet"
    | "codeRefused";
  readonly address: string;
  readonly by: "password" | "passkey" | "code" | "recoveryCode";
}

/** Writes down who came in, who was refused and who changed her password, and about where: in the audit of each network that the account is in. */
export async function noteAtTheDoor(
  grants: readonly GrantRecord[],
  { action, address, by }: AtTheDoor,
  { records, clock }: Pick<Services, "clock"> & { readonly records: Records },
): Promise<void> {
  for (const { networkId, accountId, role } of grants)
    await records.audit.append(networkId, {
      at: clock().toISOString(),
      actor: accountId,
      role,
      action,
      object: `from ${areaOf(address)}`,
      purpose: by,
    });
}
