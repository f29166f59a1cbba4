import { lookup } from "node:dns";
import { makeIdentify } from "../channels/directline/identity.ts";
import { makeGraph } from "../channels/messenger/graph.ts";
import { inboxTakes, makeInboxWire } from "../channels/messenger/page-inbox.ts";
import { makeThreadControl, type ThreadControl } from "../channels/messenger/thread-control.ts";
import { makeMessenger } from "../channels/messenger/messenger.ts";
import { publicOnly } from "../lookup/addresses.ts";
import { pageInbox, pageInboxName } from "../domain/page-inbox.ts";
import { makeHadByInbox } from "../turn/seats/hub-off.ts";
import { type HearPageInbox, makeHearPageInbox } from "../turn/seats/page-inbox-heard.ts";
import type { ChannelParts, WiredChannel } from "./channels.ts";
import { wireSeat, type WiredSeat } from "./seat.ts";

/** Facebook Messenger; null while one of its keys is missing. */
export async function wireMessenger(parts: ChannelParts): Promise<WiredChannel | null> {
  const { messenger, identitySecret } = parts.config;
  if (messenger === null) return null;
  const graph = makeGraph({ ...messenger, url: messenger.graphUrl, token: messenger.pageToken });
  const control = makeThreadControl(graph);
  const seat = messenger.pageInbox ? inboxSeat(parts, control) : null;
  const channel = makeMessenger({
    ...messenger,
    ...parts,
    graph,
    inbox: seat && { control, hear: hearing(seat) },
    formerInbox: seat === null ? { control, had: makeHadByInbox(parts.storage) } : null,
    receipts: parts.storage,
    login:
      messenger.loginUrl === null
        ? null
        : { url: messenger.loginUrl, identify: makeIdentify(identitySecret, parts.now) },
    publicOnly: publicOnly(lookup),
  });
  const own = { ...channel, name: "messenger", carries: (of: string) => of === "messenger" };
  if (seat === null) return own;
  return {
    ...own,
    rounds: [seat.round],
    close: async () => void (await Promise.all([seat.close(), channel.close()])),
  };
}

/** People who answer in Meta's Page Inbox, as an agent of the house. */
const inboxSeat = (parts: ChannelParts, control: ThreadControl): WiredSeat =>
  wireSeat(parts, parts.act, {
    seat: "page-inbox",
    name: pageInboxName,
    newId: () => pageInbox,
    wire: makeInboxWire(control, parts.storage),
    takes: (row) => inboxTakes(row, parts.now()),
  });

/** What Meta tells of the Page Inbox waits a little until its seat is taken; what can't be kept by then comes again. */
function hearing({ parts }: WiredSeat): HearPageInbox {
  const seated = async () => {
    const taken = await parts();
    if (taken === null) throw new Error("The Page Inbox has no seat yet: the server is starting.");
    return makeHearPageInbox(taken);
  };
  return {
    has: async (...told) => (await seated()).has(...told),
    gaveBack: async (...told) => (await seated()).gaveBack(...told),
    asks: async (...told) => (await seated()).asks(...told),
    cameToUs: async (...told) => (await seated()).cameToUs(...told),
    wrote: async (...told) => (await seated()).wrote(...told),
  };
}
