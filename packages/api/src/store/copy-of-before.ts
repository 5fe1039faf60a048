/** Where a database is copied before its names are sealed. */
export const copyOfBefore = (path: string): string => `${path}.before-encryption`;
