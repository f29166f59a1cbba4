import Bottleneck from "bottleneck";
import type { Handed } from "../../turn/handed.ts";
import type { Post } from "../../turn/ports/letter-store.ts";
import { plain } from "./plain.ts";

interface SmsOptions {
  /** Where to POST; its user and password become a header: "bearer" as the user makes a token of the password. */
  readonly url: string;
  /** The least time between two messages, for providers that count them. */
  readonly paceMs?: number;
  /** How long one may take; well below a letter's lease. */
  readonly timeoutMs?: number;
}

const atOnce = 2;
const usualPaceMs = 100;
const usualTimeoutMs = 30_000;

/**
 * Sends letters as text messages through a provider's or a firm's own address: JSON {to, text, id}, the id the same on every
 * try. 2xx means that it was taken.
 */
export function makeSms({ url, paceMs = usualPaceMs, timeoutMs = usualTimeoutMs }: SmsOptions): Post {
  const pace = new Bottleneck({ maxConcurrent: atOnce, minTime: paceMs });
  const { address, authorization } = split(url);
  return (letter) => {
    const { to } = letter;
    if (to.kind !== "phone") return Promise.resolve({ kind: "refused", why: "no-number" });
    return pace.schedule(async () => {
      try {
        const response = await fetch(address, {
          method: "POST",
          headers: { "content-type": "application/json", ...authorization },
          body: JSON.stringify({
            to: to.number.replaceAll(/[^\d+]/g, ""),
            text: plain(letter.paragraphs.join("\n")),
            id: letter.id,
          }),
          // The words are for this address alone.
          redirect: "manual",
          signal: AbortSignal.timeout(timeoutMs),
        });
        await response.body?.cancel();
        return handedAs(response.status);
      } catch (error) {
        return {
          kind: "again",
          why: error instanceof Error && error.name === "TimeoutError" ? "slow" : "unreachable",
        };
      }
    });
  };
}

function split(url: string) {
  const { username, password } = new URL(url);
  const address = new URL(url);
  address.username = "";
  address.password = "";
  if (username === "") return { address, authorization: {} };
  const [user, secret] = [decodeURIComponent(username), decodeURIComponent(password)];
  const basic = Buffer.from(`${user}:${secret}`).toString("base64");
  return {
    address,
    authorization: { authorization: user === "bearer" ? `Bearer ${secret}` : `Basic ${basic}` },
  };
}

/** These say something of our login or of the moment, not of the message. */
const passing = new Set([401, 403, 407, 408, 425, 429]);

function handedAs(status: number): Handed {
  if (status >= 200 && status < 300) return { kind: "taken" };
  const forGood = status >= 400 && status < 500 && !passing.has(status);
  return { kind: forGood ? "refused" : "again", why: `http-${status}` };
}
