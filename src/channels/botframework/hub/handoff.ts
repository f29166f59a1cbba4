import { type Activity, EventFactory, type Transcript, TurnContext } from "botbuilder";
import type { HubOffer } from "../../../turn/ports/hub-store.ts";
import type { DeskRow } from "../../../turn/ports/desk.ts";
import type { LogRow } from "../../../turn/ports/thread-log.ts";
import { InProcessAdapter } from "../adapter.ts";

const house = { id: "lupaus", name: "Lupaus" };
const channelId = "lupaus";

/** What every activity to the hub has: the matter by the name that the hub knows, and where its answers go. */
const about = (offer: HubOffer, serviceUrl: string) => ({
  channelId,
  serviceUrl,
  conversation: { id: offer.id, name: "", isGroup: false, conversationType: "personal" },
  recipient: { id: "hub", name: "" },
});

/** The standard event that gives a matter to a hub: why, for whom, and all that was said, as it was read. */
export function initiationOf(
  offer: HubOffer,
  row: DeskRow,
  said: readonly LogRow[],
  serviceUrl: string,
): Partial<Activity> {
  const common = about(offer, serviceUrl);
  const asked = { ...common, type: "message", id: offer.id, from: customerOf(row) };
  const context = new TurnContext(
    new InProcessAdapter(
      async () => {},
      () => {},
    ),
    asked,
  );
  const transcript: Transcript = { activities: said.map((line) => spoken(line, row, common)) };
  const event = EventFactory.createHandoffInitiation(context, contextOf(row), transcript);
  return { ...event, ...common, id: offer.id };
}

/** What hubs route by. */
const contextOf = (row: DeskRow) => ({
  reason: row.reason,
  urgency: row.urgency,
  language: row.language,
  channel: row.channel,
  customer: row.customer.name,
  about: row.about,
  waitingSince: row.waitingSince === null ? null : new Date(row.waitingSince).toISOString(),
});

const customerOf = ({ customer }: DeskRow) => ({ id: customer.id, name: customer.name ?? "", role: "user" });

/** An Activity names all that any channel could have; what stands empty here a transcript hasn't. */
const spoken = (line: LogRow, row: DeskRow, common: ReturnType<typeof about>): Activity => ({
  ...common,
  type: "message",
  id: line.id,
  timestamp: new Date(line.at),
  from: line.author === "customer" ? customerOf(row) : { ...house, role: "bot" },
  text: wordsOf(line),
  localTimezone: "",
  callerId: "",
  label: "",
  valueType: "",
  listenFor: [],
});

/** What the customer wrote since; its id is the same on every try. */
export const messageOf = (offer: HubOffer, line: LogRow, serviceUrl: string): Partial<Activity> => ({
  ...about(offer, serviceUrl),
  type: "message",
  id: line.id,
  timestamp: new Date(line.at),
  from: { id: "customer", name: "", role: "user" },
  text: wordsOf(line),
  textFormat: "plain",
});

/** Files stay in the house: the hub reads what they are called. */
const wordsOf = ({ text, attachments }: LogRow): string =>
  [text, ...attachments.map(({ name }) => `[${name}]`)].filter((part) => part !== "").join("\n");

/** The matter is no longer the hub's. */
export const endOf = (offer: HubOffer, serviceUrl: string): Partial<Activity> => ({
  ...about(offer, serviceUrl),
  type: "endOfConversation",
  id: `${offer.id} end`,
  from: house,
});
