import type { ConversationAnswer } from "../../../channels/directline/protocol.ts";
import { type Answer, type Call, isGone } from "./call.ts";
import type { ChatOptions } from "./chat.ts";
import type { Keep } from "./keep.ts";
import { type Kept, makeTicket, sessionName } from "./ticket.ts";
import type { World } from "./world.ts";

type Opened = Answer<Partial<ConversationAnswer> & Pick<ConversationAnswer, "token">>;
/** "none": there is no thread, and none was wished for. "refused": this page gets none. */
export type Resumed = Opened | { readonly kind: "none" };

export interface Session {
  readonly isKept: () => boolean;
  /** Null until one has been started. */
  readonly conversation: () => string | null;
  /** Takes the kept thread up after the watermark, or, when the server has it no more and one is wanted, a new one. */
  readonly resume: (
    watermarkOf: (conversation: string) => number,
    isWanted: () => boolean,
  ) => Promise<Resumed>;
  /** Asks something of the thread, below its address. */
  readonly ask: <Body>(
    method: "GET" | "POST",
    path: string,
    body?: FormData | object,
  ) => Promise<Answer<Body>>;
  /** Gets a fresh token when the present one nears its end. */
  readonly renewWhenDue: () => Promise<void>;
}

interface Parts {
  readonly world: World;
  readonly call: Call;
  readonly keep: Keep;
  readonly options: ChatOptions;
  readonly locale: () => string;
}

const nowhere = { kind: "refused", status: 404, code: "none" } as const;
const isExpired = (answer: Answer<unknown>) => answer.kind === "refused" && answer.code === "TokenExpired";
/** A refusal that says nothing of the thread (a guard on the way) passes, so it is as good as no answer. */
const unlessRefused = (answer: Opened): Opened => (answer.kind === "refused" ? { kind: "lost" } : answer);

export function makeSession(parts: Parts): Session {
  const { world, call, keep, options } = parts;
  const home = `${options.server}/v3/directline/`;
  const ticket = makeTicket(world, keep);
  const way = makeWay(parts, home);
  return {
    isKept: () => ticket.read() !== null,
    conversation: () => ticket.read()?.conversation ?? null,
    async resume(watermarkOf, isWanted) {
      const goOn = (kept: Kept) => way.goOn(kept, watermarkOf(kept.conversation ?? ""));
      const before = ticket.read();
      if (before !== null) {
        const answer = await goOn(before);
        if (!isGone(answer)) return unlessRefused(answer);
        if (ticket.read()?.token === before.token) ticket.drop();
      }
      if (!isWanted()) return { kind: "none" };
      let answer: Opened = { kind: "lost" };
      // Of two tabs opened at once, the second goes on with what the first has begun.
      await world.alone(keep.base + sessionName, async () => {
        const other = ticket.read();
        answer = other === null ? await way.begin() : unlessRefused(await goOn(other));
      });
      return answer;
    },
    async ask(method, path, body) {
      const kept = ticket.read();
      if (kept === null || kept.conversation === null) return nowhere;
      return call(method, `${home}conversations/${kept.conversation}/${path}`, kept.token, body);
    },
    async renewWhenDue() {
      const kept = ticket.read();
      if (kept !== null && ticket.isDue(kept)) await way.refresh(kept);
    },
  };
}

/** The calls that lead into a thread; each keeps what it was given. */
function makeWay({ world, call, keep, options, locale }: Parts, home: string) {
  const ticket = makeTicket(world, keep);

  async function refresh({ token, conversation }: Kept): Promise<Opened> {
    const answer: Opened = await call("POST", `${home}tokens/refresh`, token);
    if (answer.kind === "ok") ticket.write(answer.body, conversation);
    return answer;
  }

  async function start(token: string): Promise<Opened> {
    const answer: Opened = await call("POST", `${home}conversations`, token, { locale: locale() });
    if (answer.kind === "ok") ticket.write(answer.body, answer.body.conversationId ?? null);
    return answer;
  }

  async function takeUp(token: string, conversation: string | null, watermark: number): Promise<Opened> {
    if (conversation === null) return start(token);
    const path = `conversations/${conversation}?watermark=${watermark}`;
    const answer: Opened = await call("GET", home + path, token);
    if (answer.kind === "ok") ticket.write(answer.body, conversation);
    // An honest token whose thread is not there (data lost, an old backup) starts it anew.
    return answer.kind === "refused" && answer.code === "not-found" ? start(token) : answer;
  }

  return {
    refresh,
    async goOn(kept: Kept, watermark: number): Promise<Opened> {
      const answer = ticket.isDue(kept) ? null : await takeUp(kept.token, kept.conversation, watermark);
      if (answer !== null && !isExpired(answer)) return answer;
      const fresh = await refresh(kept);
      return fresh.kind === "ok" ? takeUp(fresh.body.token, kept.conversation, watermark) : fresh;
    },
    async begin(): Promise<Opened> {
      const given = await askToken(call, options, home, world);
      if (given.kind !== "ok") return given;
      ticket.write(given.body, null);
      // The server has just given this token, so a refusal now is its own trouble and will pass.
      return unlessRefused(await start(given.body.token));
    },
  };
}

/** A token from the site, or from the server for this page; an identity that isn't taken is no reason not to chat. */
async function askToken(call: Call, options: ChatOptions, home: string, world: World): Promise<Opened> {
  const { tokenUrl, identity } = options;
  if (tokenUrl !== null) return call("POST", tokenUrl, null);
  const generate = (body: object): Promise<Opened> => call("POST", `${home}tokens/generate`, null, body);
  const answer = await generate(identity === null ? {} : { identity });
  if (answer.kind !== "refused") return answer;
  // Without a code it isn't Lupaus who refuses this page.
  if (answer.code === null) return { kind: "lost" };
  if (identity === null || !answer.code.includes("identity")) return answer;
  world.warn(`the identity was not taken (${answer.code}); the chat goes on without it`);
  return generate({});
}
