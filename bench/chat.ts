import { setTimeout as wait } from "node:timers/promises";

/** What a customer's message led to, by what the bot said. */
export type Outcome = "answered" | "asked" | "small-talk" | "handed-over" | "refused" | "no-reply";

export interface Chat {
  /** The Direct Line conversation. */
  readonly conversation: string;
  /** Sends a message and waits at most `patienceMs` for what comes of it. */
  say(text: string, patienceMs: number): Promise<Outcome>;
}

interface Activities {
  readonly activities: readonly Activity[];
}
interface Activity {
  readonly replyToId?: string;
  readonly channelData?: { readonly say?: string };
}

const outcomes: Readonly<Record<string, Outcome>> = {
  answer: "answered",
  "did-you-mean": "asked",
  "say-it-differently": "asked",
  "small-talk": "small-talk",
  "hand-over": "handed-over",
};

/** A customer's window on the website, as a page of the server's own origin would open it. */
export async function openChat(url: string): Promise<Chat> {
  const base = `${url}/v3/directline`;
  const { token } = await post<{ token: string }>(`${base}/tokens/generate`, { origin: url }, {});
  const headers = { authorization: `Bearer ${token}`, origin: url };
  const { conversationId } = await post<{ conversationId: string }>(`${base}/conversations`, headers, {
    locale: "fi-FI",
  });
  const activities = `${base}/conversations/${conversationId}/activities`;
  return {
    conversation: conversationId,
    async say(text, patienceMs) {
      const until = performance.now() + patienceMs;
      const message = { type: "message", text, from: { id: "me" } };
      const sent = await post<{ id: string }>(activities, headers, message).catch(unlessRefused);
      if (sent === null) return "refused";
      do {
        const answer = await fetch(activities, { headers });
        const outcome = answer.ok ? outcomeIn((await answer.json()) as Activities, sent.id) : undefined;
        if (outcome !== undefined) return outcome;
        await wait(100);
      } while (performance.now() < until);
      return "no-reply";
    },
  };
}

/** What the lines that answer a message come to; a hand-over outweighs what was said beside it. */
function outcomeIn({ activities }: Activities, message: string): Outcome | undefined {
  const said = activities
    .filter((one) => one.replyToId === message)
    .map((one) => outcomes[one.channelData?.say ?? ""]);
  return said.includes("handed-over") ? "handed-over" : said.find((one) => one !== undefined);
}

/** The server said no to what was sent (empty, too long): that is an answer, and any other failure is not. */
class Refused extends Error {}
function unlessRefused(error: unknown): null {
  if (error instanceof Refused) return null;
  throw error;
}

let toldOfLimits = false;
function tellOfLimits(): void {
  if (!toldOfLimits)
    process.stderr.write("The server's limits make this slow; LIMITS=off there lets load through.\n");
  toldOfLimits = true;
}

/** Posts, and waits as long as the server's limits ask. */
async function post<Answer>(
  url: string,
  headers: Readonly<Record<string, string>>,
  body: unknown,
): Promise<Answer> {
  for (;;) {
    const answer = await fetch(url, {
      method: "POST",
      headers: { ...headers, "content-type": "application/json" },
      body: JSON.stringify(body),
    });
    if (answer.ok) return (await answer.json()) as Answer;
    const said = `POST ${url}: ${answer.status} ${await answer.text()}`;
    if (answer.status === 400) throw new Refused(said);
    if (answer.status !== 429 && answer.status !== 503) throw new Error(said);
    tellOfLimits();
    await wait(1_000 * Number(answer.headers.get("retry-after") ?? 1));
  }
}
