import { batch, type ReadonlySignal } from "@preact/signals";
import type { ActAnswer } from "../../../console/protocol.ts";
import type { Acts } from "./acts.ts";
import type { Problem } from "./desk.ts";
import { keepSends, lost, type KeptSends, type Sending } from "./kept-sends.ts";
import type { World } from "./world.ts";

/** So long a lost message is sent again by itself; after that the agent decides, since the talk may have moved on. */
const freshMs = 600_000;

interface Parts {
  readonly world: World;
  readonly acts: Acts;
  readonly done: (conversation: string, answer: ActAnswer) => void;
  readonly refused: (conversation: string, problem: Problem) => void;
}

export interface Sends {
  readonly all: ReadonlySignal<readonly Sending[]>;
  /** Keeps it before anything else; answers whether it was taken. */
  readonly send: (
    written: Pick<Sending, "conversation" | "kind" | "text" | "since" | "notAPromise">,
  ) => Promise<boolean>;
  readonly retry: (key: string) => void;
  readonly discard: (key: string) => void;
  /** Sends again what was lost not long ago, in the order it was written. */
  readonly resume: () => void;
  readonly load: (agent: string) => void;
}

/** What is written and not yet taken. A message keeps its key however often it is sent, so it is said once. */
export function makeSends(parts: Parts): Sends {
  const { world } = parts;
  const kept = keepSends(world.storage);
  const isFresh = (one: Sending): boolean => one.again && world.now() - one.at < freshMs;
  const deliver = makeDelivery(parts, kept, isFresh);

  const redeliver = (which: (one: Sending) => boolean): void => {
    for (const one of kept.all.peek()) {
      if (one.state === "sending" || !which(one)) continue;
      // What was refused stays refused under its key: trying anew is another deed.
      const key = one.again ? one.key : world.newKey();
      if (key !== one.key) kept.keep(one.key, null);
      kept.keep(key, { ...one, key, again: true });
      void deliver(key);
    }
  };
  return {
    all: kept.all,
    send: (one) => {
      const key = world.newKey();
      kept.keep(key, { ...one, key, at: world.now(), state: "sending", problem: null, again: true });
      return deliver(key);
    },
    retry: (key) => {
      const { conversation } = kept.find(key) ?? { conversation: null };
      redeliver((one) => one.key === key || (one.conversation === conversation && isFresh(one)));
    },
    discard: (key) => kept.keep(key, null),
    resume: () => redeliver(isFresh),
    load: kept.load,
  };
}

const bodyOf = ({ key, kind, text, notAPromise = false }: Sending): object =>
  kind === "reply" ? { key, text, notAPromise } : { key, text };

/** Sends one message in its turn. What stands before it in the same talk and was lost a moment ago goes first. */
function makeDelivery(
  { acts, done, refused }: Parts,
  { all, agent, find, keep }: KeptSends,
  isFresh: (one: Sending) => boolean,
): (key: string) => Promise<boolean> {
  const isBehind = (one: Sending): boolean =>
    all
      .peek()
      .slice(0, all.peek().indexOf(one))
      .some((other) => other.conversation === one.conversation && other.state === "failed" && isFresh(other));

  return async (key) => {
    const by = agent();
    const begun = find(key);
    if (begun === undefined) return false;
    keep(key, { ...begun, state: "sending", problem: null });
    const answer = await acts.runIf(begun.conversation, begun.kind, () => {
      const one = find(key);
      return one === undefined || isBehind(one) ? null : bodyOf(one);
    });
    const one = find(key);
    // Discarded meanwhile, or somebody else sits here now: then it stays kept for its writer.
    if (one === undefined || by !== agent()) return false;
    if (answer?.ok) {
      const { body } = answer;
      batch(() => {
        keep(key, null);
        done(one.conversation, body);
      });
      return true;
    }
    const { problem, again } = answer ?? lost;
    keep(key, { ...one, state: "failed", problem, again });
    if (!again) refused(one.conversation, problem);
    return false;
  };
}
