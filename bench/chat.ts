import { setTimeout as wait } from "node:timers/promises";

/** What a customer's message led to, by what the bot said. */
export type Outcome = "answered" | "asked" | "small-talk" | "handed-over" | "no-reply";

export interface Chat {
  /** The Direct Line conversation. */
  readonly conversation: string;
  /** Sends a message and waits at most `patienceMs` for what comes of it. */
  say(text: string, patienceMs: number): Promise<Outcome>;
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
      const { id } = await post<{ id: string }>(activities, headers, {
        type: "message",
        text,
        from: { id: "me" },
      });
      do {
        const answer = await fetch(activities, { headers });
        const { activities: all } = (await answer.json()) as { activities: readonly Activity[] };
        const said = all
          .filter((one) => one.replyToId === id)
          .map((one) => outcomes[one.channelData?.say ?? ""]);
        const outcome = said.includes("handed-over") ? "handed-over" : said.find((one) => one !== undefined);
        if (outcome !== undefined) return outcome;
        await wait(100);
      } while (performance.now() < until);
      return "no-reply";
    },
  };
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
    if (answer.status === 429) await wait(1_000 * Number(answer.headers.get("retry-after") ?? 1));
    else if (answer.ok) return (await answer.json()) as Answer;
    else throw new Error(`POST ${url}: ${answer.status} ${await answer.text()}`);
  }
}
