import { makeGraph } from "../channels/messenger/graph.ts";
import { makeInboxWire } from "../channels/messenger/page-inbox.ts";
import { makeThreadControl } from "../channels/messenger/thread-control.ts";
import type { HubWire } from "../turn/seats/hub.ts";
import { makeSeatOff } from "../turn/seats/hub-off.ts";
import type { Seat } from "../turn/ports/hub-store.ts";
import type { Ground } from "./ground.ts";
import type { Line } from "./line.ts";
import { offerName, recordIn, seatEmails, type WiredSeat } from "./seat.ts";

type Emptied = Pick<WiredSeat, "round" | "close">;

/** Each seat that the settings leave off, to give back what it had while they didn't. */
export function wireSeatsOff(ground: Ground, acts: Line["act"]): readonly Emptied[] {
  const { hub, messenger } = ground.config;
  return [
    ...(hub === null ? [emptied(ground, acts, "hub", async () => ({ kind: "taken" }))] : []),
    ...(messenger?.pageInbox === true ? [] : [emptied(ground, acts, "page-inbox", takingBack(ground))]),
  ];
}

/** The thread is taken back as long as Messenger itself is on. */
function takingBack({ config: { messenger }, storage }: Ground): HubWire["end"] {
  if (messenger === null) return async () => ({ kind: "taken" });
  const graph = makeGraph({ ...messenger, url: messenger.graphUrl, token: messenger.pageToken });
  return makeInboxWire(makeThreadControl(graph), storage).end;
}

function emptied(ground: Ground, acts: Line["act"], seat: Seat, end: HubWire["end"]): Emptied {
  const { storage, random, log, now } = ground;
  const open = async () => {
    const account = await storage.agentByEmail(seatEmails[seat]);
    if (account === null) return null;
    const record = recordIn(log);
    const fault = (error: unknown) => log.error("hub-failed", { error });
    const newOffer = () => offerName(random);
    const parts = { seat, store: storage, desk: storage, acts, agent: account.id, newOffer, clock: now };
    return makeSeatOff({ ...parts, record, fault, end });
  };
  let opened: Awaited<ReturnType<typeof open>> | undefined;
  return {
    round: async () => {
      // What could not be read is read again in the next round.
      if (opened === undefined) opened = await open();
      return opened?.round() ?? 0;
    },
    close: async () => opened?.stop(),
  };
}
