import { type Activity, TurnContext } from "botbuilder-core";
import type { Time } from "../../../domain/conversation.ts";
import type { Policy, Route } from "../../../http/route.ts";
import type { Handed } from "../../../turn/handed.ts";
import type { Outbound } from "../../../turn/ports/outbox-store.ts";
import type { Receive } from "../bot.ts";
import { type Note, seldom } from "../note.ts";
import { type Delivery, makePushChannel } from "../push-channel.ts";
import type { Cloud, CloudOptions, Registration } from "./cloud.ts";
import { handedOf } from "./connector.ts";
import { messagesRoutes } from "./messages-routes.ts";
import { asShown } from "./outward.ts";
import { isOfConnector } from "./inward.ts";
import { isLoopbackUrl, isServiceUrl } from "./service-hosts.ts";

/** Whom we speak with: the channels of a bot that is registered in Azure, or the Emulator on this machine. */
export type Counterpart =
  | { readonly kind: "azure"; readonly registration: Registration; readonly hosts: readonly string[] }
  | { readonly kind: "emulator" };

interface AzureParts extends Pick<CloudOptions, "addresses" | "credentials"> {
  readonly counterpart: Counterpart;
  readonly receive: Receive;
  readonly note: Note;
  readonly now: () => Time;
  /** How long one call of a connector and the proof of one token may take, in ms. */
  readonly withinMs?: number;
  /** The least time between two lines to one conversation, in ms. */
  readonly paceMs?: number;
  /** For connectors on this machine beside Azure's; tests have theirs there. */
  readonly isAllowed?: (serviceUrl: string) => boolean;
}

export interface Azure {
  readonly routes: readonly Route[];
  readonly policies: readonly Policy<unknown>[];
  readonly send: (outbound: Outbound) => Promise<Handed>;
}

/** How the threads of Azure's channels are named, so that its "directline" is not taken for our own. */
const prefix = "azure-";

/** Whether lines of threads of this channel go through Azure's connectors. */
export const isOfAzure = (channel: string): boolean => channel.startsWith(prefix);

/** Azure's channels, the Emulator and the Agents Playground: in by one door, out by each conversation's own connector. */
export async function makeAzure(parts: AzureParts): Promise<Azure> {
  const { counterpart, receive, note, now, addresses, credentials, withinMs = 10_000, paceMs = 100 } = parts;
  const isAllowed = parts.isAllowed ?? allowedBy(counterpart);
  const { openCloud } = await import("./cloud.ts");
  const cloud = openCloud({
    registration: counterpart.kind === "azure" ? counterpart.registration : null,
    ...(addresses === undefined ? {} : { addresses }),
    ...(credentials === undefined ? {} : { credentials }),
    withinMs,
  });
  const channel = makePushChannel({
    receive: (incoming) => receive({ ...incoming, channel: `${prefix}${incoming.channel}` }),
    deliver: ({ activity }) => deliver(cloud, activity, isAllowed),
    note,
    // The token for the connector comes before the line.
    timeoutMs: 2 * withinMs + 1_000,
    paceMs,
    now,
  });
  const files = {
    isAllowed: parts.isAllowed ?? allowedBy(counterpart),
    tokenFor: cloud.tokenFor,
    withinMs: withinMs / 2,
  };
  const isHeard = counterpart.kind === "azure" ? () => true : isLoopback;
  return {
    ...messagesRoutes({
      cloud,
      takeIn: channel.takeIn,
      isAllowed,
      isHeard,
      files,
      note: seldom(note, now),
      withinMs,
    }),
    send: channel.send,
  };
}

const allowedBy = (counterpart: Counterpart) => (serviceUrl: string) =>
  counterpart.kind === "emulator" ? isLoopbackUrl(serviceUrl) : isServiceUrl(serviceUrl, counterpart.hosts);

const isLoopback = (address: string): boolean =>
  address === "::1" || address.startsWith("127.") || address.startsWith("::ffff:127.");

async function deliver(
  cloud: Cloud,
  line: Delivery["activity"],
  isAllowed: (serviceUrl: string) => boolean,
): Promise<Handed> {
  const activity = answering(line);
  // Checked again: what may be called can have changed since the customer wrote.
  if (!isAllowed(activity.serviceUrl ?? "")) return { kind: "refused", why: "refused-host" };
  try {
    await cloud.post(referenceOf(activity), asShown(activity));
    return { kind: "taken" };
  } catch (error) {
    return handedOf(error);
  }
}

/** An id that we made up answers nothing that its connector knows. */
function answering({ replyToId, ...line }: Partial<Activity>): Partial<Activity> {
  return replyToId === undefined || !isOfConnector(replyToId) ? line : { ...line, replyToId };
}

/** Where an outgoing activity goes: the reference of its thread, turned as a connector reads it. */
function referenceOf({ replyToId, from, recipient, ...activity }: Partial<Activity>) {
  return TurnContext.getConversationReference({
    ...activity,
    ...(recipient === undefined ? {} : { from: recipient }),
    ...(from === undefined ? {} : { recipient: from }),
    ...(replyToId === undefined ? {} : { id: replyToId }),
  });
}
