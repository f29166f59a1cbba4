import type { Graph } from "../../../src/channels/messenger/graph.ts";
import { inboxTakes, makeInboxWire } from "../../../src/channels/messenger/page-inbox.ts";
import { makeThreadControl } from "../../../src/channels/messenger/thread-control.ts";
import { pageInbox, pageInboxName } from "../../../src/domain/page-inbox.ts";
import { makeActs } from "../../../src/turn/acts/agent-acts.ts";
import { makeReturnOfGone } from "../../../src/turn/queue/gone.ts";
import { takeHubSeat } from "../../../src/turn/seats/hub-seat.ts";
import { type HubParts, makeHub } from "../../../src/turn/seats/hub.ts";
import { makeHearPageInbox } from "../../../src/turn/seats/page-inbox-heard.ts";
import type { House } from "../../fixtures/house.ts";
import { knowledge } from "../../fixtures/knowledge.ts";

/** The Page Inbox's seat in a house whose clock stands still, as at a start. */
export async function seatInbox(
  { storage, clock, faults, fireDue }: Pick<House, "storage" | "clock" | "faults" | "fireDue">,
  graph: Graph,
) {
  const records: string[] = [];
  const now = () => clock.now;
  const control = makeThreadControl(graph);
  const acts = makeActs(storage, () => knowledge);
  let offers = 0;
  const seat = await takeHubSeat({
    accounts: storage,
    name: pageInboxName,
    email: "page-inbox@lupaus.invalid",
    newId: () => pageInbox,
    passwordHash: async () => "x",
    sessionHash: `session of the inbox ${clock.now}`,
    clock: now,
  });
  const parts: HubParts = {
    seat: "page-inbox",
    store: storage,
    desk: storage,
    acts,
    wire: makeInboxWire(control, storage),
    takes: (row) => inboxTakes(row, now()),
    agent: seat.agent,
    newOffer: () => `offer-${clock.now}-${(offers += 1)}`,
    clock: now,
    answers: seat.answers,
    record: (outcome, _, why) => void records.push(why === null ? outcome : `${outcome} ${why}`),
    fault: (error) => void faults.push(error),
  };
  const hub = makeHub(parts);
  const gone = makeReturnOfGone({ accounts: storage, desk: storage, acts, clock: now });
  const round = async () => {
    await seat.round();
    await hub.round();
    await hub.settled();
  };
  return {
    control,
    agent: seat.agent,
    hear: makeHearPageInbox(parts),
    records,
    /** One round of the clock, and all that it began. */
    round,
    /** The clock's whole round at a later time. */
    async later(ms: number) {
      clock.now += ms;
      await seat.round();
      while ((await fireDue()) > 0);
      await gone();
      await round();
    },
  };
}
