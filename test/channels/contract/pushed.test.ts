import { type Delivery, makePushChannel } from "../../../src/channels/botframework/push-channel.ts";
import type { Handed } from "../../../src/turn/handed.ts";
import { files } from "../fixtures/files.ts";
import type { Brought, ChannelUnderTest, Shown, Trouble } from "./channel-under-test.ts";
import { channelContract } from "./contract.ts";

/** The base of all channels that are sent to, without a network: what messenger and connector build on. */
function pushed(channel: string, dedupes: boolean): ChannelUnderTest {
  const arrived: { readonly customer: string; readonly key: string; readonly shown: Shown }[] = [];
  const out: string[] = [];
  const troubles: Trouble[] = [];
  let base: ReturnType<typeof makePushChannel> | null = null;
  const arrive = ({ activity, key }: Delivery): void => {
    out.push(JSON.stringify(activity));
    if (dedupes && arrived.some((one) => one.key === key)) return;
    const options = activity.suggestedActions?.actions.map(({ title }) => title) ?? [];
    const shown = { text: activity.text ?? "", options };
    arrived.push({ customer: activity.recipient?.id ?? "", key, shown });
  };
  const deliver = async (delivery: Delivery): Promise<Handed> => {
    const trouble = troubles.shift();
    if (trouble === "down") return { kind: "again", why: "503" };
    if (trouble === "refused") return { kind: "refused", why: "551" };
    arrive(delivery);
    if (trouble === "lost") throw new Error("The line was cut.");
    return { kind: "taken" };
  };
  const takeIn = async ({ customer, key, text, locale = "fi-FI" }: Brought, attachments: unknown[] = []) => {
    await base?.takeIn({
      type: "message",
      id: key,
      channelId: channel,
      serviceUrl: "https://connector.example",
      conversation: { id: customer, isGroup: false, conversationType: "personal", name: "" },
      from: { id: customer, name: "" },
      recipient: { id: "bot", name: "Lupaus" },
      locale,
      text,
      ...(attachments.length > 0 && { attachments: attachments as never }),
    });
  };
  const picture = { name: "kuva.jpg", contentType: "image/jpeg", content: files.jpeg };
  return {
    channel,
    threadOf: (customer) => customer,
    longest: channel === "azure-facebook" ? 1_999 : null,
    dedupes,
    ...(channel === "azure-facebook" && { closes: true as const }),
    batches: false,
    open: async ({ receive, clock }) => {
      const opened = makePushChannel({
        receive,
        deliver,
        note: () => {},
        timeoutMs: 10_000,
        paceMs: 0,
        now: () => clock.now,
      });
      base = opened;
      return { send: opened.send, close: async () => {} };
    },
    bring: async (...messages) => {
      for (const message of messages)
        await takeIn(message).catch((error: unknown) => {
          throw new Error("Not acknowledged", { cause: error });
        });
    },
    bringPicture: (message) => takeIn({ ...message, text: "" }, [picture]),
    tap: takeIn,
    shown: async (customer) => arrived.filter((one) => one.customer === customer).map(({ shown }) => shown),
    sentOut: async () => out.join("\n"),
    trouble: (kind, times) => void troubles.push(...Array.from({ length: times }, () => kind)),
    end: async () => {},
  };
}

channelContract("a channel that is sent to and knows doubles", async () => pushed("pushed", true));
channelContract("a channel that is sent to, knows no doubles and takes short lines", async () =>
  pushed("azure-facebook", false),
);
