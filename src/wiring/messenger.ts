import { lookup } from "node:dns";
import { makeIdentify } from "../channels/directline/identity.ts";
import { makeMessenger } from "../channels/messenger/messenger.ts";
import { publicOnly } from "../lookup/addresses.ts";
import type { ChannelParts, WiredChannel } from "./channels.ts";

/** Facebook Messenger; null while one of its keys is missing. */
export async function wireMessenger(parts: ChannelParts): Promise<WiredChannel | null> {
  const { messenger, identitySecret } = parts.config;
  if (messenger === null) return null;
  const channel = makeMessenger({
    ...messenger,
    ...parts,
    receipts: parts.storage,
    login:
      messenger.loginUrl === null
        ? null
        : { url: messenger.loginUrl, identify: makeIdentify(identitySecret, parts.now) },
    publicOnly: publicOnly(lookup),
  });
  return { ...channel, name: "messenger", carries: (of) => of === "messenger" };
}
