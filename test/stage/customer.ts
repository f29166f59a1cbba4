import { createHmac, randomUUID } from "node:crypto";
import { secret } from "../../bench/servers.ts";
import type {
  ActivitySet,
  ConversationAnswer,
  DirectLineActivity,
} from "../../src/channels/directline/protocol.ts";
import { type House, call, identitySecret, until } from "./house.ts";

export interface Picture {
  readonly name: string;
  readonly contentType: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** Somebody in a chat window of the demo company's site. */
export interface Customer {
  /** Direct Line's id of the window, by which the desk's conversation is found. */
  readonly conversationId: string;
  readonly token: string;
  says(text: string): Promise<void>;
  sends(picture: Picture, text: string): Promise<void>;
  types(): Promise<void>;
  /** Ends the chat. */
  ends(): Promise<void>;
  /** All that is in the window. */
  reads(): Promise<readonly DirectLineActivity[]>;
}

export interface Who {
  /** Null for one who has not told their name. */
  readonly name: string | null;
  readonly locale: string;
  /** The site's own id of a customer who is signed in there. */
  readonly reference?: string;
}

/** Opens a window as this customer, and is greeted in it. */
export async function arrive(house: House, who: Who): Promise<Customer> {
  const { token, conversationId } = await tokenFor(house, who);
  await ask(house, "conversations", token, { locale: who.locale });
  const at = `conversations/${conversationId}`;
  const activity = (text: string) => ({
    type: "message",
    text,
    locale: who.locale,
    channelData: { clientActivityID: randomUUID() },
  });
  const reads = async () => (await ask<ActivitySet>(house, `${at}/activities`, token)).activities;
  await until(async () => ((await reads()).length > 0 ? true : undefined), "the greeting");
  return {
    conversationId,
    token,
    reads,
    says: async (text) => {
      await ask(house, `${at}/activities`, token, activity(text));
    },
    ends: async () => {
      const channelData = { clientActivityID: randomUUID() };
      await ask(house, `${at}/activities`, token, { type: "endOfConversation", channelData });
    },
    types: async () => {
      await ask(house, `${at}/activities`, token, { type: "typing" });
    },
    sends: async ({ name, contentType, bytes }, text) => {
      const form = new FormData();
      const words = new Blob([JSON.stringify(activity(text))], {
        type: "application/vnd.microsoft.activity",
      });
      form.append("activity", words, "activity.json");
      form.append("file", new Blob([bytes], { type: contentType }), name);
      await ask(house, `${at}/upload`, token, form);
    },
  };
}

/** A token for a new window, as the site's own server asks for it. */
export const tokenFor = (house: House, who: Who) =>
  ask<Omit<ConversationAnswer, "streamUrl">>(house, "tokens/generate", secret, tokenBody(who));

const ask = <Answer>(house: House, path: string, bearer: string, body?: unknown) =>
  call<Answer>(house, `/v3/directline/${path}`, { authorization: `Bearer ${bearer}` }, body);

function tokenBody({ name, reference }: Who): unknown {
  if (reference !== undefined) return { identity: identityOf({ reference, name }) };
  return { user: { id: `visitor-${randomUUID().slice(0, 8)}`, ...(name === null ? {} : { name }) } };
}

/** The stage is over long before this; the server's clock may be another than ours. */
const yearSeconds = 365 * 86_400;

/** A JWT as the site's own server makes it for a customer who is signed in. */
export function identityOf({ reference, name }: Pick<Required<Who>, "reference" | "name">): string {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString("base64url");
  const claims = { sub: reference, name, exp: Math.floor(Date.now() / 1000) + yearSeconds };
  const said = `${part({ alg: "HS256", typ: "JWT" })}.${part(claims)}`;
  return `${said}.${createHmac("sha256", identitySecret).update(said).digest("base64url")}`;
}
