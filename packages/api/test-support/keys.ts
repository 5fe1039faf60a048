/** With what the tests open a store. */
export const testOptions = { secret: "a secret of the tests, of more than 32 bytes" };

/** With what the command line opens a demonstration. */
export const demoOptions = { secret: "demo" };
