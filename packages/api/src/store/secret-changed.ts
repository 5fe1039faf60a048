/** The database was made with another secret: what is hashed and chained with it would not be known again. */
export class SecretChangedError extends Error {
  override readonly name = "SecretChangedError";
}
