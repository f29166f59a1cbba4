import { files, form, upload } from "../fixtures/files.ts";
import { type Chat, openSite, type Site } from "../fixtures/site.ts";
import type { Brought, ChannelUnderTest } from "./channel-under-test.ts";
import { channelContract } from "./contract.ts";

/** The website's channel: customers read the log by themselves, over HTTP. */
async function directLine(): Promise<ChannelUnderTest> {
  let site: Site | null = null;
  const chats = new Map<string, Chat>();
  const out: string[] = [];
  const open = () => {
    if (site === null) throw new Error("The house is closed.");
    return site;
  };
  const chatOf = async ({ customer, locale = "fi-FI" }: Pick<Brought, "customer" | "locale">) => {
    const { url, call, start } = open();
    const known = chats.get(customer);
    if (known !== undefined) {
      // What a client does every quarter of an hour.
      const { body } = await call<Chat>("POST", "tokens/refresh", { bearer: known.token });
      chats.set(customer, body);
      return body;
    }
    const { body } = await call<{ token: string }>("POST", "tokens/generate", { origin: url });
    const chat = await start(body.token, { locale });
    chats.set(customer, chat);
    return chat;
  };
  const bring = async (message: Brought) => {
    const { status } = await open().say(await chatOf(message), message.text, message.key);
    if (status !== 200) throw new Error(`Not acknowledged: ${status}`);
  };
  return {
    channel: "directline",
    threadOf: (customer) => chats.get(customer)?.conversationId ?? customer,
    longest: null,
    dedupes: true,
    batches: false,
    open: async (house) => {
      const opened = await openSite({ house, port: site?.port ?? 0 });
      site = opened;
      return { send: null, close: opened.close };
    },
    bring: async (...messages) => {
      await chatOf(messages[0] ?? { customer: "nobody" });
      for (const message of messages) await bring(message);
    },
    bringPicture: async (message) => {
      const activity = { type: "message", channelData: { clientActivityID: message.key } };
      await upload(open(), await chatOf(message), form({ activity, files: [["kuva.jpg", files.jpeg]] }));
    },
    tap: bring,
    shown: async (customer) => {
      const { activities } = await open().read(await chatOf({ customer }));
      out.push(JSON.stringify(activities));
      return activities
        .filter(({ from }) => from.role !== "user")
        .map(({ text, suggestedActions }) => ({
          text,
          options: suggestedActions?.actions.map(({ title }) => title) ?? [],
        }));
    },
    sentOut: async () => out.join("\n"),
    trouble: null,
    end: async () => {},
  };
}

channelContract("Direct Line", directLine);
