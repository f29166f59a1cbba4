import { messengerLimits } from "./messenger-limits.ts";

/** Messenger, as we reach it ourselves and as Azure Bot Service names it. */
const longest: ReadonlyMap<string, number> = new Map(
  ["messenger", "azure-facebook"].map((channel) => [channel, messengerLimits.text - 1]),
);

/** The longest text that a channel takes in one piece, in UTF-16 units; null: as long as the house says anything. */
export const longestTextOn = (channel: string): number | null => longest.get(channel) ?? null;
