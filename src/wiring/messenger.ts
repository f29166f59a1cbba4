import { lookup } from "node:dns";
import { makeMessenger } from "../channels/messenger/messenger.ts";
import { publicOnly } from "../lookup/addresses.ts";
import type { ChannelParts, WiredChannel } from "./channels.ts";

/** Facebook Messenger; null while one of its keys is missing. */
export async function wireMessenger(parts: ChannelParts): Promise<WiredChannel | null> {
  const { messenger } = parts.config;
  if (messenger === null) return null;
  const channel = makeMessenger({
    ...messenger,
    ...parts,
    receipts: parts.storage,
    publicOnly: publicOnly(lookup),
  });
  return { ...channel, name: "messenger", carries: (of) => of === "messenger" };
}
