import type { Network, NetworkSettings } from "../model/network.ts";
import { disclosed, type Disclosed } from "./disclosed.ts";

/** How a network is called and how it works, every setting with the value that holds. */
export type SettingsView = Omit<NetworkSettings, "rules"> & { readonly name: string };

/** What a network has agreed, for whoever keeps it; nothing of its people. */
export function settingsFor({ id, head, settings }: Network): Disclosed<SettingsView> {
  const { rules: _, ...agreed } = settings;
  return disclosed({ ...agreed, name: head.name ?? id });
}
