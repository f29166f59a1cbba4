import { openGraph } from "../../helpers/graph-api.ts";
import { files } from "../fixtures/files.ts";
import { serveMessenger } from "../messenger/server.ts";
import type { Brought, ChannelUnderTest, Trouble } from "./channel-under-test.ts";
import { channelContract } from "./contract.ts";

const faults = {
  down: { kind: "error", status: 503, code: 2 },
  lost: { kind: "cut-after" },
  refused: { kind: "error", status: 400, code: 551 },
} as const;

/** Messenger with a Graph API that is as strict as Meta's, over HTTP both ways. */
async function messenger(): Promise<ChannelUnderTest> {
  let clock = { now: 0 };
  let port = 0;
  const graph = await openGraph({ now: () => clock.now });
  const { meta } = graph;
  const mid = ({ customer, key }: Pick<Brought, "customer" | "key">) => `m_${customer}_${key}`;
  const take = async (...bodies: readonly object[]) => {
    const entry = bodies.flatMap((body) => (body as { entry: object[] }).entry);
    const answered = await meta.bringOnce({ object: "page", entry });
    if (answered?.status !== 200) throw new Error(`Not acknowledged: ${answered?.status}`);
  };
  const body = ({ customer, key, text, at, locale }: Brought) => {
    if (locale !== undefined)
      graph.profiles.set(customer, { firstName: "Maija", locale: locale.replace("-", "_") });
    return meta.bodies.message(customer, { mid: mid({ customer, key }), text }, at);
  };
  return {
    channel: "messenger",
    threadOf: (customer) => `${graph.pageId}:${customer}`,
    longest: 1_999,
    dedupes: true,
    closes: true,
    batches: true,
    open: async (house) => {
      ({ clock } = house);
      const served = await serveMessenger(house, graph, port);
      ({ port } = served);
      return {
        send: async (outbound) => {
          const handed = await served.send(outbound);
          await meta.settled();
          return handed;
        },
        close: async () => {
          await meta.settled();
          await served.close();
        },
      };
    },
    bring: (...messages) => take(...messages.map(body)),
    bringPicture: (message) => {
      const url = graph.keep("kuva.jpg", "image/jpeg", files.jpeg);
      const attachments = [{ type: "image", payload: { url } }];
      return take(meta.bodies.message(message.customer, { mid: mid(message), attachments }, message.at));
    },
    tap: (message) => {
      const { customer, text } = message;
      const under = graph.sent.findLast(({ to, taps }) => to === customer && taps.length > 0);
      const tapped = under?.taps.find(({ title }) => title === text);
      if (under === undefined || tapped === undefined) throw new Error(`There is no button "${text}".`);
      const { payload } = tapped;
      return take(
        under.buttons
          ? meta.bodies.postback(customer, text, payload, mid(message))
          : meta.bodies.message(customer, { mid: mid(message), text, quick_reply: { payload } }, message.at),
      );
    },
    shown: async (customer) =>
      graph.sent
        .filter(({ to }) => to === customer)
        .map(({ text, taps }) => ({ text, options: taps.map(({ title }) => title) })),
    sentOut: async () => graph.seen.map(({ body: raw }) => raw).join("\n"),
    trouble: (kind: Trouble, times) => {
      graph.faults.add(...Array.from({ length: times }, () => faults[kind]));
    },
    end: () => graph.close(),
  };
}

channelContract("Messenger", messenger);
