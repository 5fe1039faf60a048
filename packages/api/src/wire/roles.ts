import { type ViewerRole, viewerRoles } from "@parent-circles/core";

/** Who may call. A session is for one role in one network. The library has the one list of them, with what each is shown. */
export const roles = viewerRoles;

/** One of {@link roles}. */
export type Role = ViewerRole;

/** Who is calling. */
export interface Actor {
  /** An opaque id of the session or key, for logs and idempotency; never a name. */
  readonly id: string;
  readonly role: Role;
  readonly networkId: string;
  /** Who a key figure is in the network. */
  readonly person?: string;
  /** For which institution somebody speaks. */
  readonly institution?: string;
  /** When the session ends at the latest. */
  readonly expiresAt?: string;
  /** She came with a printed password, and chooses her own before anything else. */
  readonly mustChoosePassword?: true;
  /** She came with a password alone, and sets up her second factor before anything else. */
  readonly mustSetSecondFactor?: true;
  /** The hash of the session's token. */
  readonly session?: string;
  /** The account behind it: a key belongs to whoever made it. */
  readonly account?: string;
}
