import type { Promised } from "../conversation.ts";
import { make, momentOf } from "../promise/ledger.ts";
import type { Contact } from "../promise/promise.ts";
import type { Rating } from "../rating.ts";
import { ratingValues } from "../rating.ts";
import { firstDue } from "../service/slots.ts";
import type { Say } from "../say.ts";
import { endByCustomer, reopen } from "../customer-steps.ts";
import { handOver } from "../bot-steps.ts";
import { type Note, type Step } from "../step.ts";
import { chatReaches, type FlowFacts } from "./facts.ts";
import type { Flow, FlowDeed } from "./flow.ts";
import { slotOf } from "./times.ts";
import { aboutTopic, type Flowing, told } from "./moves.ts";

/** Where a run stands. The conversation is null before the customer has written anything. */
export interface Running {
  readonly conversation: Flowing | Promised | null;
  readonly says: readonly Say[];
  readonly notes: readonly Note[];
  readonly rating?: Rating | undefined;
}

/** What a deed of a flow comes to: the house's own step, told with the house's own line. */
export function done(run: Running, deed: FlowDeed, flow: Flow, facts: FlowFacts): Running {
  const { conversation } = run;
  if (conversation === null || conversation.state === "promised") return run;
  const { now } = facts;
  switch (deed.do) {
    case "enqueue":
      return add(run, enqueued(conversation, flow, now));
    case "close":
      return add(run, endByCustomer(conversation, momentOf(facts.calendar)));
    case "topic":
      return add(run, about(conversation, deed.topic));
    case "rate":
      return { ...run, rating: ratingOf(conversation, deed) ?? run.rating };
    case "promise":
      return add(run, promised(conversation, deed, flow, facts));
  }
}

function enqueued(c: Flowing, { name }: Flow, now: number): Step | null {
  switch (c.state) {
    case "queued":
      return null;
    case "bot": {
      const topic = c.answers[topicName];
      return handOver(c, topic === undefined ? `flow:${name}` : `topic:${topic}`, now);
    }
    case "closed":
      return reopen(c, null, now);
  }
}

/**
 * The house promises to be in touch, at the time that was chosen or else the first that has room. Without a way to reach
 * the customer, or a time, nothing is promised, and who waits is told that they still do.
 */
function promised(
  c: Flowing,
  deed: Extract<FlowDeed, { do: "promise" }>,
  { name }: Flow,
  facts: FlowFacts,
): Step | null {
  const { calendar, freshPromise } = facts;
  if (c.state !== "queued") return null;
  const window = deed.time === null ? null : slotOf(c.answers[deed.time], calendar);
  const dueAt = window?.to ?? firstDue(calendar, deed.workMs);
  const contact = contactIn(c, deed) ?? (deed.chat && chatReaches(dueAt, facts) ? { kind: "chat" } : null);
  if (contact === null || dueAt === null)
    return { conversation: c, says: [{ say: "still-in-queue", deed: c }], notes: [] };
  const wanted = { id: freshPromise, text: "", contact, dueAt, window, madeBy: { flow: name } };
  return make(c, wanted, { ...calendar, owner: null, agentAtWork: false });
}

function contactIn(
  { answers }: Flowing,
  { email, phone }: Extract<FlowDeed, { do: "promise" }>,
): Contact | null {
  const [number, address] = [answers[phone ?? ""], answers[email ?? ""]];
  if (number !== undefined) return { kind: "phone", number };
  return address === undefined ? null : { kind: "email", address };
}

/** Under this name a topic stands among the answers until the queue knows it; no question may be called so. */
const topicName = "topic";

const about = (c: Flowing, topic: string): Step => ({
  conversation: c.state === "queued" ? aboutTopic(c, topic) : told(c, topicName, topic),
  says: [],
  notes: [{ note: "topic", detail: topic }],
});

function ratingOf({ answers }: Flowing, { from, comment }: Extract<FlowDeed, { do: "rate" }>): Rating | null {
  const value = ratingValues.find((one) => one === answers[from]);
  if (value === undefined) return null;
  return { value, comment: comment === null ? null : (answers[comment] ?? null) };
}

/** A step of the house within the run. Those that a flow can bring about leave no agent with the matter. */
function add(run: Running, step: Step | null): Running {
  if (step === null || step.conversation.state === "with-agent") return run;
  return {
    ...run,
    conversation: step.conversation,
    says: [...run.says, ...step.says],
    notes: [...run.notes, ...step.notes],
  };
}
