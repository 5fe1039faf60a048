import type { CliErrors } from "../nl/cli-errors.ts";

/** The command line's own errors in English. */
export const cliErrors: CliErrors = {
  "cli/file-unreadable": {
    expected: "The file {file} cannot be read.",
    next: "Check its name, and whether you may read it.",
  },
  "cli/file-unwritable": {
    expected: "The file {file} cannot be written.",
    next: "Check its folder, and whether you may write there.",
  },
  "cli/cannot-listen": {
    expected: "The server cannot listen on port {port}.",
    next: "Choose another one with --port.",
  },
  "cli/file-exists": {
    expected: "The file {file} exists already.",
    next: "Choose another place; nothing is written over.",
  },
  "cli/no-installation": {
    expected: "There is no installation in the folder {folder}.",
    next: "Check --data; a first serve makes one.",
  },
  "cli/no-network": {
    expected: "There is no network {network} in this installation.",
    next: "Check --network.",
  },
  "cli/no-import": {
    expected: "The network {network} has no import {import} that can still be taken back.",
    next: "Check its name: it can be taken back once, and for thirty days.",
  },
  "cli/no-account": {
    expected: "There is no account with this login.",
    next: "Check --login.",
  },
  "cli/setting-missing": {
    expected: "The setting {name} is missing from the environment.",
    next: "Set it, and start again; docs/operation.md says what it is for.",
  },
  "cli/secret-too-short": {
    expected: "The setting {name} has fewer than {least} characters; such a secret can be guessed.",
    next: "Make one with parent-circles secret, and keep it apart from the database.",
  },
  "cli/backup-broken": {
    expected: "The backup {file} is not whole.",
    next: "Take another backup; nothing has been restored.",
  },
  "cli/audit-broken": {
    expected: "The audit of {network} does not fit together from entry {entry} on.",
    next: "Keep the database as it is and tell the auditor.",
  },
  "cli/begun": {
    expected: "This installation has begun already.",
    next: "Invite somebody with invite, or ask the coordinator.",
  },
  "cli/trial": {
    expected: "This installation is a trial with invented people, and stays one.",
    next: "Begin with a new, empty folder: first-link --data ANOTHER_FOLDER.",
  },
  "cli/secret-changed": {
    expected: "The setting PARENT_CIRCLES_SECRET is not the one with which this installation was made.",
    next: "Set it as it was: with another one nobody who left would be known again, and the audit could not be checked.",
  },
  "cli/anchor-missed": {
    expected: "The audit of {network} is not the one of which the anchor of {at} speaks.",
    next: "Keep the database and the anchor as they are and tell the auditor. After a restore this is so: then begin a new anchor file.",
  },
  "cli/anchor-broken": {
    expected: "An anchor in {file} was not made by this installation, or was changed.",
    next: "Keep the database and the anchor as they are and tell the auditor. After a restore this is so: then begin a new anchor file.",
  },
  "cli/key-missing": {
    expected: "The key under which names are kept is not the one that was given, nor the one before.",
    next: "Set PARENT_CIRCLES_KEY or PARENT_CIRCLES_KEY_FILE as it was, or give that one as PARENT_CIRCLES_OLD_KEY.",
  },
  "cli/key-file-readable": {
    expected: "Others of this machine may read the key in {file}.",
    next: "Let its owner alone read it: chmod 600.",
  },
  "cli/bad-usage": { expected: "The command was called in a way that it does not know.", next: "See --help." },
};
