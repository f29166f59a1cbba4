import { bearer, message, openBot } from "../botframework/cloud/bot.ts";
import { openMicrosoft, type Weather } from "../botframework/cloud/microsoft.ts";
import { files } from "../fixtures/files.ts";
import type { Brought, ChannelUnderTest, Trouble } from "./channel-under-test.ts";
import { channelContract } from "./contract.ts";

const weathers: Readonly<Record<Trouble, Weather>> = {
  down: { kind: "refuses", status: 503 },
  lost: { kind: "breaks-off" },
  refused: { kind: "refuses", status: 403 },
};

/** Azure's Web Chat: a server of ours, tokens that are proved, and a connector on loopback. */
async function azure(): Promise<ChannelUnderTest> {
  const microsoft = await openMicrosoft();
  let url = "";
  const bring = async (
    { customer, key, text, locale = "fi-FI" }: Brought,
    attachments: readonly unknown[] = [],
  ) => {
    const activity = message(microsoft, {
      id: key,
      conversation: { id: customer },
      from: { id: customer },
      locale,
      text,
      attachments,
    });
    const answer = await fetch(url, {
      method: "POST",
      headers: { "content-type": "application/json", authorization: bearer(microsoft) },
      body: JSON.stringify(activity),
    });
    await answer.text();
    if (!answer.ok) throw new Error("Not acknowledged");
  };
  return {
    channel: "azure-webchat",
    threadOf: (customer) => customer,
    longest: null,
    dedupes: false,
    batches: false,
    open: async (house) => {
      const bot = await openBot(microsoft, { house, paceMs: 0 });
      url = bot.url;
      return { send: bot.azure.send, close: bot.close };
    },
    bring: async (...messages) => {
      for (const one of messages) await bring(one);
    },
    bringPicture: async (one) => {
      microsoft.files["kuva.jpg"] = files.jpeg;
      const contentUrl = `${microsoft.filesUrl}kuva.jpg`;
      await bring({ ...one, text: "" }, [{ contentType: "image/jpeg", name: "kuva.jpg", contentUrl }]);
    },
    tap: (one) => bring(one),
    shown: async (customer) =>
      microsoft.took
        .filter(({ activity }) => activity.recipient.id === customer)
        .map(({ activity: { text, suggestedActions } }) => ({
          text,
          options: suggestedActions?.actions.map(({ title }) => title) ?? [],
        })),
    sentOut: async () => JSON.stringify(microsoft.sent),
    trouble: (kind, times) =>
      void microsoft.weather.next.push(...Array.from({ length: times }, () => weathers[kind])),
    end: microsoft.close,
  };
}

channelContract("Azure's channels", azure);
