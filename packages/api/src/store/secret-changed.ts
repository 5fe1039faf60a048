/** Something was kept under a key that was not given. */
export class KeyMissingError extends Error {
  override readonly name = "KeyMissingError";
}

/** The database was made with another secret: what is hashed and chained with it would not be known again. */
export class SecretChangedError extends Error {
  override readonly name = "SecretChangedError";
}
