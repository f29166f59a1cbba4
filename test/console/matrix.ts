/** Who may call. */
export const callers = [
  "none",
  "forged",
  "garbage",
  "expired",
  "signed-out",
  "editor",
  "agent",
  "supervisor",
] as const;
export type Caller = (typeof callers)[number];

/** A status, and the code of the refusal; "none" where it is no refusal. */
type Answer = readonly [status: number, code: string];

/** The answer to those who may, and what keeps all others out. */
export const only =
  (allowed: readonly Caller[], status: number, code = "none") =>
  (caller: Caller): Answer => {
    if (allowed.includes(caller)) return [status, code];
    return callers.indexOf(caller) < callers.indexOf("editor") ? [401, "sign-in"] : [403, "role"];
  };
export const signed = ["editor", "agent", "supervisor"] as const;
export const owners = ["editor", "supervisor"] as const;
export const desk = ["agent", "supervisor"] as const;

/** What a route answers to each, and a well-formed body. */
export interface Row {
  readonly to: (caller: Caller) => Answer;
  readonly body?: object;
}

/** Whose turn an agent says it is, and what is left behind; the conversation waits in the queue. */
export const ofWaiting: Readonly<Record<string, Row>> = {
  "GET /console/api/self-check": { to: only(desk, 200) },
  "GET /console/api/overdue-reasons": { to: only(desk, 200) },
  "POST /console/api/conversations/:id/reason": {
    to: only(desk, 200),
    body: { key: "w2", text: "Verkkoyhtiö mittaa." },
  },
  "POST /console/api/conversations/:id/wait": {
    to: only(desk, 409, "not-yours"),
    body: { key: "w1", for: "other", reason: "Verkkoyhtiö mittaa.", until: "2026-11-26T10:00:00Z" },
  },
};

/** From hand to hand: nobody has the conversation, and no agent has the id that is asked for. */
export const ofPassing: Readonly<Record<string, Row>> = {
  "GET /console/api/colleagues": { to: only(desk, 200) },
  "GET /console/api/queue": { to: only(desk, 200) },
  "POST /console/api/conversations/:id/transfer": {
    to: only(desk, 409, "not-yours"),
    body: { key: "k13", to: "queue", note: "Kysyy vielä sopimuksesta." },
  },
  "POST /console/api/agents/:id/hand-over": {
    to: only(["supervisor"], 404, "not-found"),
    body: { key: "k14", reason: "Sairaana." },
  },
};

/** The promise ledger: no promise has the id that is asked for. */
export const ofPromises: Readonly<Record<string, Row>> = {
  "POST /console/api/conversations/:id/promise": {
    to: only(desk, 409, "not-yours"),
    body: { key: "k8", text: "Soitan.", dueAt: "2026-11-26T10:00:00Z", contact: "chat" },
  },
  "POST /console/api/conversations/:id/page/revoke": { to: only(desk, 200), body: { key: "k15" } },
  "GET /console/api/promises": { to: only(desk, 200) },
  "GET /console/api/promises/kept": { to: only(["supervisor"], 200) },
  "POST /console/api/promises/:id/keep": {
    to: only(desk, 404, "not-found"),
    body: { key: "k9", note: "Soitettu." },
  },
  "POST /console/api/promises/:id/release": {
    to: only(desk, 404, "not-found"),
    body: { key: "k10", reason: "Asia hoitui." },
  },
  "POST /console/api/promises/:id/move": {
    to: only(desk, 404, "not-found"),
    body: { key: "k11", dueAt: "2026-11-26T10:00:00Z", reason: "Odotamme verkkoyhtiötä." },
  },
  "POST /console/api/promises/:id/attempt": {
    to: only(desk, 404, "not-found"),
    body: { key: "k12", outcome: "no-answer" },
  },
};
