import type { Page } from "playwright-core";
import { type Server, secret } from "../../../bench/servers.ts";
import type { ActivitySet } from "../../../src/channels/directline/protocol.ts";
import { type Holder, makeTokens } from "../../../src/channels/directline/token.ts";
import { addressOf } from "./house.ts";

/** What a page keeps of its way into the thread. */
interface Kept {
  readonly token: string;
  readonly conversation: string;
}

/** The page's storage has this under "…|session". */
export const keptIn = (page: Page): Promise<Kept> =>
  page.evaluate(() => {
    const key = Object.keys(localStorage).find((name) => name.endsWith("|session")) ?? "";
    return JSON.parse(localStorage.getItem(key) ?? "null") as Kept;
  });

/** Puts another token in the place of the kept one, as far as the page can tell. */
export async function keepToken(page: Page, change: (token: string) => string): Promise<void> {
  const { token } = await keptIn(page);
  await page.evaluate(
    ([old, fresh]) => {
      for (const [key, value] of Object.entries(localStorage))
        if (key.endsWith("|session")) localStorage.setItem(key, String(value).replace(old, fresh));
    },
    [token, change(token)] as const,
  );
}

/** The same token as the server would have given it that long ago. */
export function givenAgo(token: string, ms: number): string {
  const claims = JSON.parse(Buffer.from(token.split(".")[1] ?? "", "base64url").toString()) as Holder & {
    readonly conv: string;
  };
  const holder = { conversation: claims.conv, user: claims.user, name: null, origin: claims.origin };
  return makeTokens(secret, () => Date.now() - ms).issue("chat", holder);
}

/** What the server has of a thread. */
export async function readAt(server: Server, conversation: string): Promise<ActivitySet> {
  const url = `${addressOf(server)}/v3/directline/conversations/${conversation}/activities`;
  const answer = await fetch(url, { headers: { authorization: `Bearer ${secret}` } });
  if (!answer.ok) throw new Error(`${url}: ${answer.status} ${await answer.text()}`);
  return (await answer.json()) as ActivitySet;
}

/** The customer's own messages, as the server has them. */
export async function saidAt(server: Server, conversation: string): Promise<readonly string[]> {
  const { activities } = await readAt(server, conversation);
  return activities.filter(({ channelData }) => channelData.author === "customer").map(({ text }) => text);
}
