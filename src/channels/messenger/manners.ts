import { actionOf, type SenderAction } from "./deliver.ts";
import type { Graph } from "./graph.ts";
import type { Pace } from "./pace.ts";

interface MannersParts {
  readonly graph: Graph;
  readonly pace: Pace;
  readonly later: (work: Promise<unknown>) => void;
  readonly now: () => number;
}

/** A manner that has not come through in this time is left, in ms. */
const timeoutMs = 5_000;
/** Messenger shows a writer for 20 seconds, or until the message comes; the desk tells of one every few seconds. */
const typingEveryMs = 10_000;

/** What is polite and nothing waits for: a message of the customer's was seen, an agent is writing. */
export function makeManners({ graph, pace, later, now }: MannersParts) {
  const typed = new Map<string, number>();
  const show = (customer: string, action: SenderAction) =>
    later(
      pace.manner(() =>
        graph.post("/me/messages", actionOf(customer, action), AbortSignal.timeout(timeoutMs)),
      ),
    );
  return {
    seen: (customer: string) => show(customer, "mark_seen"),
    typing(customer: string): void {
      for (const [other, at] of typed) if (now() - at >= typingEveryMs) typed.delete(other);
      if (typed.has(customer)) return;
      typed.set(customer, now());
      show(customer, "typing_on");
    },
  };
}
