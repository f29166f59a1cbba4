import { isOfAzure, makeAzure } from "../channels/botframework/cloud/azure.ts";
import type { ChannelParts, WiredChannel } from "./channels.ts";

/** Azure Bot Service's channels, or the Emulator; null where neither is set up. */
export async function wireAzure({ config, receive, note, now }: ChannelParts): Promise<WiredChannel | null> {
  if (config.azure === null) return null;
  const azure = await makeAzure({ counterpart: config.azure, receive, note, now });
  return { ...azure, name: "azure", carries: isOfAzure, close: async () => {} };
}
