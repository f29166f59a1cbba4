import type { ConversationAnswer } from "../../../channels/directline/protocol.ts";
import { type Answer, type Call, isGone } from "./call.ts";
import type { ChatOptions } from "./chat.ts";
import type { Keep } from "./keep.ts";
import { askToken } from "./token.ts";
import type { World } from "./world.ts";

/** The customer's way into the thread. Whoever has the token can read it, so it stays in the site's own storage. */
interface Kept {
  readonly token: string;
  /** Null until it has been started. */
  readonly conversation: string | null;
  readonly renewAt: number;
}

export const sessionName = "session";
/** A token is renewed when this much of its life has passed. */
const usedUp = 0.6;

export type Opened = Answer<Partial<ConversationAnswer> & Pick<ConversationAnswer, "token">>;
/** "none": there is no thread, and none was wished for. "refused": this page gets none. */
export type Resumed = Opened | { readonly kind: "none" };

export interface Session {
  /** What is kept for all tabs; read anew at each use, so what one tab renews, all have. */
  readonly kept: () => Kept | null;
  /** Of what is kept; empty when none was started. */
  readonly conversation: () => string;
  /** Takes the kept thread up again, or, when the server has it no more and one is wanted, a new one. */
  readonly resume: () => Promise<Resumed>;
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
  /** Whether the customer wants a thread if there is none. */
  readonly isWanted: () => boolean;
}

const nowhere = { kind: "refused", status: 404, code: "none" } as const;
/** A refusal that says nothing of the thread (a guard on the way) passes, so it is as good as no answer. */
const unlessRefused = (answer: Opened): Opened => (answer.kind === "refused" ? { kind: "lost" } : answer);

export function makeSession(parts: Parts): Session {
  const { world, call, keep } = parts;
  const home = `${parts.options.server}/v3/directline/`;
  const { kept, refresh, goOn } = makeTicket(parts, home);

  async function begin(): Promise<Opened> {
    const given = await askToken(call, parts.options, home, world.warn);
    // The server has just given this token, so a refusal of it is its own trouble and will pass.
    return given.kind === "ok" ? unlessRefused(await goOn(given.body.token)) : given;
  }

  return {
    kept,
    conversation: () => kept()?.conversation ?? "",
    async resume() {
      const before = kept();
      if (before !== null) {
        const answer = await goOn(before.token);
        if (!isGone(answer)) return unlessRefused(answer);
        if (kept()?.token === before.token) keep.write(sessionName, null);
      }
      if (!parts.isWanted()) return { kind: "none" };
      let answer: Opened = { kind: "lost" };
      // Of two tabs opened at once, the second goes on with what the first has begun.
      await world.alone(keep.base + sessionName, async () => {
        const other = kept();
        answer = other === null ? await begin() : unlessRefused(await goOn(other.token));
      });
      return answer;
    },
    async ask(method, path, body) {
      const { token, conversation = null } = kept() ?? { token: "" };
      if (conversation === null) return nowhere;
      return call(method, `${home}conversations/${conversation}/${path}`, token, body);
    },
    async renewWhenDue() {
      const now = kept();
      if (now !== null && world.now() >= now.renewAt) await refresh(now.token);
    },
  };
}

interface Ticket {
  readonly kept: () => Kept | null;
  readonly refresh: (token: string) => Promise<Opened>;
  /** Starts the token's thread, or goes on with it when it has been started: the server answers alike, and greets once. */
  readonly goOn: (token: string) => Promise<Opened>;
}

function makeTicket({ world, call, keep, locale }: Parts, home: string): Ticket {
  function kept(): Kept | null {
    // Checked as far as it is used: another version of the widget may have written it.
    const found = keep.read(sessionName) as Partial<Kept> | null;
    if (typeof found?.token !== "string") return null;
    const { token, conversation = null, renewAt = 0 } = found;
    return { token, conversation, renewAt };
  }

  async function post(path: string, token: string, body: object): Promise<Opened> {
    const answer: Opened = await call("POST", home + path, token, body);
    if (answer.kind === "ok") {
      const { token: fresh, conversationId: conversation = null, expires_in: seconds = 3_600 } = answer.body;
      const renewAt = world.now() + seconds * 1_000 * usedUp;
      keep.write(sessionName, { token: fresh, conversation, renewAt } satisfies Kept);
    }
    return answer;
  }

  const refresh = (token: string) => post("tokens/refresh", token, {});
  return {
    kept,
    refresh,
    async goOn(token: string): Promise<Opened> {
      const start = (by: string) => post("conversations", by, { locale: locale() });
      const answer = await start(token);
      if (answer.kind !== "refused" || answer.code !== "TokenExpired") return answer;
      const fresh = await refresh(token);
      return fresh.kind === "ok" ? start(fresh.body.token) : fresh;
    },
  };
}
