import type { Moment } from "../calendar.ts";
import type { Rating } from "../rating.ts";
import { ratingValues } from "../rating.ts";
import { endByCustomer, handOver, type Note, reopen, type Say, type Step } from "../step.ts";
import type { Flow, FlowDeed } from "./flow.ts";
import { aboutTopic, type Flowing, told } from "./moves.ts";

/** Where a run stands. The conversation is null before the customer has written anything. */
export interface Running {
  readonly conversation: Flowing | null;
  readonly says: readonly Say[];
  readonly notes: readonly Note[];
  readonly rating?: Rating | undefined;
}

/** What a deed of a flow comes to: the house's own step, told with the house's own line. */
export function done(run: Running, deed: FlowDeed, flow: Flow, moment: Moment): Running {
  const { conversation } = run;
  const { now } = moment;
  if (conversation === null) return run;
  switch (deed.do) {
    case "enqueue":
      return add(run, enqueued(conversation, flow, now));
    case "close":
      return add(run, endByCustomer(conversation, moment));
    case "topic":
      return add(run, about(conversation, deed.topic));
    case "rate":
      return { ...run, rating: ratingOf(conversation, deed) ?? run.rating };
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
