import { z } from "zod";
import { type Limit, type Policy, type Refusal, type Route, route } from "../../../http/route.ts";
import type { Heard, HubWord } from "../../../turn/seats/hub-heard.ts";
import type { Proof } from "./proof.ts";

const limits: readonly Limit[] = [{ name: "hub", per: "address", burst: 600, perMinute: 6_000 }];

const unauthorized: Refusal = {
  status: 401,
  code: "unauthorized",
  message: "Send the activity with the hub's own proof: its Bot Framework token, or the signature.",
};
const gone: Refusal = {
  status: 404,
  code: "not-found",
  message: "The hub does not have this matter, or no longer.",
};
const starting: Refusal = {
  status: 503,
  code: "starting",
  message: "The server is starting and has kept nothing of this. Send it again.",
  headers: { "retry-after": "5" },
};
const noWords: Refusal = { status: 400, code: "no-words", message: "Send a message with words." };

const notKept = (code: string): Refusal => ({
  status: 409,
  code,
  message:
    code === "key-reused"
      ? "Another message came with this id. Give each an id of its own."
      : "The customer was told nothing, and the matter is still the hub's. Say handoff.status failed where its agents can do no more.",
});

const activity = z.looseObject({
  type: z.string().min(1).max(100),
  id: z.string().max(300).nullish(),
  name: z.string().max(100).nullish(),
  text: z.string().max(4_000).nullish(),
  value: z.unknown().optional(),
});
type Came = z.infer<typeof activity>;

const status = z.object({
  state: z
    .string()
    .transform((state) => state.toLowerCase())
    .pipe(z.enum(["accepted", "failed", "completed"])),
  message: z.string().max(1_000).nullish(),
});

interface RouteParts {
  readonly proof: Pick<Proof, "isProved">;
  /** "starting": nobody can hear it yet. */
  readonly hear: (offer: string, word: HubWord) => Promise<Heard | { readonly kind: "starting" }>;
  readonly newId: () => string;
}

/** Where the hub answers, in the form of a connector of the Bot Framework. */
export function hubRoutes({ proof, hear, newId }: RouteParts): {
  readonly routes: readonly Route[];
  readonly policies: readonly Policy<unknown>[];
} {
  const isHub: Policy<null> = {
    name: "outer-hub",
    admit: async (asked) =>
      (await proof.isProved(asked))
        ? { ok: true, actor: null, who: null }
        : { ok: false, refusal: unauthorized },
  };
  const take = async (offer: string, came: Came) => {
    const word = wordOf(came, newId);
    if (word === "no-words") return { refusal: noWords };
    if (word === null) return { status: 200, body: { id: "" } };
    const heard = await hear(offer, word);
    if (heard.kind === "starting") return { refusal: starting };
    if (heard.kind === "gone") return { refusal: gone };
    if (heard.kind === "refused") return { refusal: notKept(heard.code) };
    return { status: 200, body: { id: heard.message ?? "" } };
  };
  const at = <Params extends { readonly offer: string }>(path: string, params: z.ZodType<Params>) =>
    route({
      method: "POST",
      path: `/api/hub/v3/conversations/:offer/activities${path}`,
      policy: isHub,
      input: { params, body: activity },
      output: { 200: z.object({ id: z.string() }) },
      summary:
        "Takes what the outer hub says of a matter that it was given: handoff.status, and its agents' replies.",
      limits,
      run: ({ params: { offer }, body }) => take(offer, body),
    });
  const offer = z.string().min(1).max(200);
  return {
    routes: [at("", z.object({ offer })), at("/:activity", z.object({ offer, activity: z.string() }))],
    policies: [isHub],
  };
}

/** Null: nothing that changes anything, such as typing. A message without an id of its own is always a new one. */
function wordOf(came: Came, newId: () => string): HubWord | "no-words" | null {
  switch (came.type) {
    case "endOfConversation":
      return { kind: "completed" };
    case "message":
      return replyIn(came, newId);
    default:
      return statusIn(came);
  }
}

function replyIn({ id, text }: Came, newId: () => string): HubWord | "no-words" {
  const words = (text ?? "").trim();
  return words === "" ? "no-words" : { kind: "reply", key: id || newId(), text: words };
}

function statusIn({ type, name, value }: Came): HubWord | null {
  const said = type === "event" && name === "handoff.status" ? status.safeParse(value) : null;
  if (said === null || !said.success) return null;
  const { state, message } = said.data;
  return state === "failed" ? { kind: "failed", said: message || null } : { kind: state };
}
