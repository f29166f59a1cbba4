import { z } from "zod";
import { parseJson } from "../../http/json.ts";
import { anyBytes, type Asked, type Policy, type Refusal, type Route, route } from "../../http/route.ts";
import { same } from "../../http/same.ts";
import { type Note, seldom } from "../botframework/note.ts";
import { isSigned, signatureHeader } from "./signature.ts";
import type { Taken } from "./take-events.ts";

interface Webhook {
  readonly appSecret: string;
  readonly verifyToken: string;
  /** Resolves when all of it is durable, or says that it has to come again; rejects when something could not be kept. */
  readonly take: (body: unknown) => Promise<Taken>;
  /** Told of calls that are refused: the operator may have given another secret than Meta's. */
  readonly note: Note;
  readonly now: () => number;
}

/** Meta puts up to 1,000 events into one call, and most are below 1 kB. */
const maxCallBytes = 2 * 1024 * 1024;

const wrongToken: Refusal = {
  status: 403,
  code: "wrong-token",
  message: "hub.verify_token is not the one that MESSENGER_VERIFY_TOKEN names. Give the same in both places.",
};
const badSignature: Refusal = {
  status: 403,
  code: "bad-signature",
  message: `Sign the body's bytes with the app secret, in ${signatureHeader}.`,
};

/** Meta keeps what it has to bring again: so nothing that can't be had now is lost, and nothing of it is kept half. */
const notNow: Refusal = {
  status: 503,
  code: "not-now",
  message: "A file could not be fetched. Bring the same call again in a while.",
};

export const webhookPath = "/webhooks/messenger";
const asPlain = { "content-type": "text/plain; charset=utf-8" };

/**
 * Where Meta brings what customers do: its one look at who we are, and its calls, signed over their exact bytes. No limit
 * counts them, since all of them come from Meta; a stranger's is refused before it is parsed.
 */
export function webhookRoutes({ appSecret, verifyToken, take, note, now }: Webhook) {
  const noteSeldom = seldom(note, now);
  const policy = (name: string, refusal: Refusal, isIn: (asked: Asked) => boolean): Policy<null> => ({
    name,
    admit: (asked) => {
      if (isIn(asked)) return { ok: true, actor: null, who: null };
      noteSeldom("messenger-refused", {});
      return { ok: false, refusal };
    },
  });
  const knowsToken = policy(
    "messenger-verify",
    wrongToken,
    ({ query }) => query("hub.mode") === "subscribe" && same(query("hub.verify_token") ?? "", verifyToken),
  );
  const signs = policy("messenger-signed", badSignature, ({ raw, header }) =>
    isSigned(appSecret, raw, header(signatureHeader)),
  );
  return { routes: [verification(knowsToken), calls(signs, take)], policies: [knowsToken, signs] };
}

const verification = (knowsToken: Policy<null>): Route =>
  route({
    method: "GET",
    path: webhookPath,
    policy: knowsToken,
    input: { query: z.looseObject({ "hub.challenge": z.string().max(1_000) }) },
    output: { 200: z.string() },
    summary: "Answers Meta's challenge when the webhook is set up.",
    run: ({ query }) => ({ status: 200, body: query["hub.challenge"], headers: asPlain }),
  });

const calls = (signs: Policy<null>, take: Webhook["take"]): Route =>
  route({
    method: "POST",
    path: webhookPath,
    policy: signs,
    input: { body: anyBytes },
    maxBodyBytes: maxCallBytes,
    output: { 200: z.string() },
    summary:
      "Takes what customers do in Messenger; answered once it is kept. The same again changes nothing.",
    async run(_, { raw }) {
      const json = parseJson(raw);
      // What Meta signed and nobody can read would come again for days: it is noted, and that is all.
      if ((await take(json.ok ? json.value : null)) === "again") return { refusal: notNow };
      return { status: 200, body: "EVENT_RECEIVED", headers: asPlain };
    },
  });
