export { type AppOptions, createApp } from "./app.ts";
export { demoClock, demoDay, openDemo } from "./demo/open-demo.ts";
export type { Services } from "./services.ts";
export { listen, type Listening } from "./server.ts";
export { openPostgresStore } from "./store/postgres.ts";
export { openSqliteStore } from "./store/sqlite.ts";
export type { Store, StoreMode } from "./store/port.ts";
