import type { Time } from "../../domain/conversation.ts";
import { isBeingAsked } from "../../domain/queue/assign.ts";
import type { HubStore } from "../../turn/ports/hub-store.ts";
import type { HubWire } from "../../turn/seats/hub.ts";
import type { DeskRow } from "../../turn/ports/desk.ts";
import { channelName } from "./activities.ts";
import type { ThreadControl } from "./thread-control.ts";

/** What the Page Inbox is given: Messenger's matters, while the customer isn't being asked something. What was passed on to it wrongly it refuses. */
export const inboxTakes = (row: DeskRow, now: Time): boolean =>
  row.channel === channelName ? !isBeingAsked(row, now) : row.state === "with-agent";

/**
 * The Page Inbox as a seat of the house: it is given a matter with the control of its thread, after our own last words have gone. People there
 * have all that was said before their eyes, and Meta brings them what the customer writes.
 */
export const makeInboxWire = (
  { passToInbox, take }: ThreadControl,
  { isSaying }: Pick<HubStore, "isSaying">,
): HubWire => ({
  hasAtOnce: true,
  isReadyFor: async (row) => row.channel !== channelName || !(await isSaying(row)),
  initiate: async (_offer, row) =>
    row.channel === channelName
      ? passToInbox(customerOf(row), row.reason ?? "")
      : { kind: "refused", why: "other-channel" },
  say: async () => ({ kind: "taken" }),
  end: async (_offer, row) => (row?.channel === channelName ? take(customerOf(row)) : { kind: "taken" }),
});

/** Our name of a thread holds Meta's of the Page and of the customer. */
const customerOf = ({ channelThreadId }: DeskRow): string => channelThreadId.split(":").at(-1) ?? "";
