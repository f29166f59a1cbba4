import { createHash } from "node:crypto";
import type { Time } from "../domain/conversation.ts";
import type { AgentId } from "../domain/ids.ts";
import type { Asked } from "../http/route.ts";
import type { Accounts, Agent } from "../turn/ports/accounts.ts";

const lifeMs = 12 * 60 * 60 * 1_000;
const idBytes = 32;

/** An agent as the session cookie proves. */
export interface SignedIn {
  readonly agent: Agent;
  /** The session as the store knows it. */
  readonly idHash: string;
  readonly expiresAt: Time;
}

export interface Sessions {
  readonly cookieName: string;
  /** Whoever the request's cookie belongs to, or null: no cookie, forged, expired and signed out look the same. */
  find(asked: Asked): Promise<SignedIn | null>;
  /** Opens a session and answers the cookie that carries it. */
  open(agent: AgentId): Promise<string>;
  /** Ends the session and answers the cookie that wipes the browser's. */
  close(idHash: string): Promise<string>;
}

interface SessionParts {
  readonly accounts: Accounts;
  readonly publicUrl: string;
  readonly now: () => Time;
  readonly random: (bytes: number) => Uint8Array;
}

/**
 * A session is a random id that only the browser keeps: the store has its hash, so a stolen database opens nothing.
 * Behind https the cookie's name begins with `__Host-`, which no other host or path can set.
 */
export function makeSessions({ accounts, publicUrl, now, random }: SessionParts): Sessions {
  const secure = new URL(publicUrl).protocol === "https:";
  const name = secure ? "__Host-lupaus" : "lupaus";
  const cookie = (id: string, seconds: number): string =>
    `${name}=${id}; Path=/; Max-Age=${seconds}; HttpOnly; SameSite=Lax${secure ? "; Secure" : ""}`;
  return {
    cookieName: name,
    find: async (asked) => {
      const id = cookieOf(asked, name);
      if (id === null) return null;
      const idHash = hashOf(id);
      const found = await accounts.session(idHash, now());
      if (found === null) return null;
      const { expiresAt, ...agent } = found;
      return { agent, idHash, expiresAt };
    },
    open: async (agent) => {
      const id = Buffer.from(random(idBytes)).toString("base64url");
      const at = now();
      await accounts.openSession({ idHash: hashOf(id), agent, at, expiresAt: at + lifeMs });
      return cookie(id, lifeMs / 1_000);
    },
    close: async (idHash) => {
      await accounts.closeSession(idHash);
      return cookie("", 0);
    },
  };
}

const hashOf = (id: string): string => createHash("sha256").update(id).digest("hex");

/** The cookie's value when it can be an id of ours. */
function cookieOf(asked: Asked, name: string): string | null {
  for (const pair of (asked.header("cookie") ?? "").split(";")) {
    const [key, value] = pair.split("=");
    if (key?.trim() === name && value !== undefined && /^[\w-]{43}$/.test(value.trim())) return value.trim();
  }
  return null;
}
