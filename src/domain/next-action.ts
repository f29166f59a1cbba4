const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** One line of the table: in which state it is what comes next, whose turn it is until then, and by when it comes. */
interface NextAction {
  readonly state: "bot" | "queued" | "with-agent" | "promised";
  readonly awaits: "us" | "customer" | "other";
  /** How long after it became what comes next, in ms; null: at a time that somebody named. */
  readonly withinMs: number | null;
  /** Whether that counts while we are open, or always. The first human word has its channel's own time where service.yaml names one. */
  readonly counts: "open-time" | "always";
}

/**
 * What comes next in every open conversation, and by when: the code goes by this table, and the database holds the same
 * states, actions and turns (constraint `next_action_fits_state`).
 */
export const nextActions = {
  /** The bot leaves a quiet conversation. */
  goodbye: { state: "bot", awaits: "customer", withinMs: 30 * minute, counts: "always" },
  "first-human-word": { state: "queued", awaits: "us", withinMs: 15 * minute, counts: "open-time" },
  reply: { state: "with-agent", awaits: "us", withinMs: 15 * minute, counts: "open-time" },
  /** The customer who went quiet is reminded; the agent may name another time for it. */
  remind: { state: "with-agent", awaits: "customer", withinMs: day, counts: "always" },
  /** The matter that still waits for the customer ends. */
  close: { state: "with-agent", awaits: "customer", withinMs: 2 * day, counts: "always" },
  /** Somebody outside has to do something first: the agent looks again at the time that the agent named. */
  "look-again": { state: "with-agent", awaits: "other", withinMs: null, counts: "always" },
  /** Comes when the promise that is due first does. */
  "keep-promise": { state: "promised", awaits: "us", withinMs: null, counts: "always" },
} as const satisfies Readonly<Record<string, NextAction>>;

export type ActionName = keyof typeof nextActions;

/** What may come next in a conversation of this state. */
export type ActionIn<State extends NextAction["state"]> = {
  [Name in ActionName]: (typeof nextActions)[Name]["state"] extends State ? Name : never;
}[ActionName];

/** How long the bot stays in a quiet conversation before it says goodbye, in ms. */
export const goodbyeAfterMs = nextActions.goodbye.withinMs;
/** How long a customer waits in the queue for the first human word before it counts as late, in ms of open time where that is known. */
export const firstHumanWordWithinMs = nextActions["first-human-word"].withinMs;
/** How long an agent has for a reply before it counts as late, in ms of open time where that is known. */
export const replyWithinMs = nextActions.reply.withinMs;
/** How long we wait for the customer before a reminder, in ms. */
export const remindAfterMs = nextActions.remind.withinMs;
/** How long after its closing a matter that a person had reopens by a new message, in ms. */
export const reopenWindowMs = 14 * day;
/** The furthest time ahead until which a matter may wait for somebody, in ms. */
export const mostWaitMs = 60 * day;

type Named = Exclude<ActionName, "look-again" | "keep-promise">;
/** What comes next, counted from now by the table. */
const from = <Name extends Named>(action: Name, now: number) =>
  ({ action, at: now + nextActions[action].withinMs }) as const;

export const goodbye = (now: number) => from("goodbye", now);
export const firstHumanWord = (now: number) => from("first-human-word", now);
export const reply = (now: number) => from("reply", now);
export const remind = (now: number) => from("remind", now);
export const close = (now: number) => from("close", now);
