/** Somebody who can sign in. */
export interface AccountRecord {
  readonly accountId: string;
  /** As it is kept: a keyed hash of the name with which she signs in. `null` for whoever comes in with a passkey alone. */
  readonly login: string | null;
  /** The password's argon2id hash with its parameters. */
  readonly password: string | null;
  /** 1 while the password is one that somebody else chose; 2 when it was used, and lets nobody in any more; else 0. */
  readonly mustChange: number;
  /** The secret of her app for codes, in base32; `null` where she has none. It is kept sealed with the installation's key. */
  readonly secondFactor: string | null;
  /** The half minute, counted from 1970, of the last code that was used: none of it or before is taken again. */
  readonly codeStep: number;
}

/** What an account may be in a network. */
export interface GrantRecord {
  readonly networkId: string;
  readonly accountId: string;
  readonly role: string;
  readonly person: string | null;
  readonly institution: string | null;
}

/** Accounts and what they may be. */
export interface AccountRecords {
  add(account: Pick<AccountRecord, "accountId" | "login" | "password"> & Partial<AccountRecord>): Promise<void>;
  byLogin(login: string): Promise<AccountRecord | undefined>;
  byId(accountId: string): Promise<AccountRecord | undefined>;
  /** Sets a password; every session of the account ends, and every key that it made. One that was made for her ends her second factor too: she lost it. */
  setPassword(
    accountId: string,
    chosen: Pick<AccountRecord, "mustChange"> & { readonly password: string },
  ): Promise<void>;
  /** Uses a printed password up; `false` when it was already: of two who come with it at once, one is let in. */
  usePrinted(account: AccountRecord): Promise<boolean>;
  /** Sets her second factor in place of what she had: the app's secret, the half minute of the code that showed it, and recovery codes. */
  setSecondFactor(
    accountId: string,
    factor: { readonly secret: string; readonly step: number; readonly recoveryHashes: readonly string[] },
  ): Promise<void>;
  /** Uses a code of the app up; `false` when it, or a later one, was used already. */
  useCode(accountId: string, step: number): Promise<boolean>;
  /** Uses a recovery code up; `false` when she has no such one any more. */
  useRecoveryCode(accountId: string, codeHash: string): Promise<boolean>;
  /** The hashes of her recovery codes that are left. */
  recoveryCodesOf(accountId: string): Promise<string[]>;
  grant(grant: GrantRecord): Promise<void>;
  /** Takes a role away: its sessions end with it, the keys that a coordinator made, and what was answered to the account. */
  revoke(networkId: string, accountId: string, role: string): Promise<void>;
  grantsOf(accountId: string): Promise<GrantRecord[]>;
  /** Who may be what in a network. */
  grantsIn(networkId: string): Promise<GrantRecord[]>;
  /** She comes in with a passkey alone from now on. */
  forgetPassword(accountId: string): Promise<void>;
  /** Forgets an account with everything by which it could be entered, and whatever it has open. */
  remove(accountId: string): Promise<void>;
}

/** An invitation that nobody has used yet; its token is kept as a hash only. */
export interface InvitationRecord extends Omit<GrantRecord, "accountId"> {
  readonly tokenHash: string;
  /** Whose other device it leads to; `null` where somebody is invited. */
  readonly accountId: string | null;
  /** Which account made it, or the command line. */
  readonly madeBy: string;
  readonly createdAt: string;
  readonly expiresAt: string;
}

/** Invitations, by the hash of their token; whoever uses one ends it. */
export interface InvitationRecords {
  add(invitation: InvitationRecord): Promise<void>;
  find(networkId: string, tokenHash: string): Promise<InvitationRecord | undefined>;
  of(networkId: string): Promise<InvitationRecord[]>;
  /** Ends one; `false` when there was none any more: of two who use it at once, one is let in. */
  end(networkId: string, tokenHash: string): Promise<boolean>;
  /** Ends those of a person. */
  endOf(networkId: string, person: string): Promise<void>;
  endOver(before: string): Promise<void>;
}

/** A passkey: what stays here of it is public. */
export interface PasskeyRecord {
  readonly accountId: string;
  readonly credentialId: string;
  /** In base64url, as the authenticator gave it (COSE). */
  readonly publicKey: string;
  readonly counter: number;
  readonly createdAt: string;
  readonly usedAt: string;
}

/** Passkeys, each of one account. */
export interface PasskeyRecords {
  add(passkey: PasskeyRecord): Promise<void>;
  of(accountId: string): Promise<PasskeyRecord[]>;
  find(accountId: string, credentialId: string): Promise<PasskeyRecord | undefined>;
  /** Notes that one was used. */
  used(passkey: PasskeyRecord, use: Pick<PasskeyRecord, "counter" | "usedAt">): Promise<void>;
  endOf(accountId: string): Promise<void>;
}
