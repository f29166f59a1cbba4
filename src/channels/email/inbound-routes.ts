import { createHmac } from "node:crypto";
import { z } from "zod";
import {
  type Asked,
  type BodySink,
  type Checked,
  type Limit,
  type Policy,
  type Refusal,
  type Route,
  route,
  type Streamed,
} from "../../http/route.ts";
import { maxMailBytes } from "./read-mail.ts";
import { same } from "../../http/same.ts";
import type { TakeMail } from "./take-mail.ts";

const timestampHeader = "x-lupaus-timestamp";
const signatureHeader = "x-lupaus-signature";
/** How far a signer's clock may be from ours. */
const skewMs = 5 * 60_000;

/** A busy desk's mail in a minute, with room. */
const limits: readonly Limit[] = [{ name: "inbound-email", per: "address", burst: 60, perMinute: 120 }];

const tooLarge: Refusal = {
  status: 413,
  code: "too-large",
  message: `A mail may have ${maxMailBytes / 1024 / 1024} MB. Cut off its attachments and send it again.`,
};

const forbidden: Refusal = {
  status: 403,
  code: "bad-signature",
  message: `Send ${timestampHeader} (Unix seconds, now) and ${signatureHeader}: sha256= and the HMAC-SHA256 of timestamp, full stop and body, in hex.`,
};

function keepMail(): BodySink<Buffer> {
  const chunks: Uint8Array[] = [];
  const { promise: result, resolve } = Promise.withResolvers<Checked<Buffer>>();
  return {
    write: (chunk) => void chunks.push(chunk),
    end: () => resolve({ ok: true, value: Buffer.concat(chunks) }),
    result,
    close: () => {},
  };
}

const mail: Streamed<Buffer> = {
  mediaType: "message/rfc822",
  maxBytes: maxMailBytes,
  tooLarge,
  schema: z.string().meta({ contentMediaType: "message/rfc822" }),
  open: keepMail,
};

/** Takes mails that a mail server or a provider brings, signed with the secret over time and bytes. */
export function inboundRoutes(secret: string, take: TakeMail, now: () => number) {
  const signs: Policy<{ readonly time: string; readonly signature: string }> = {
    name: "inbound-email",
    // Before the body is read: who shows no fresh time and no signature can't make us hold it.
    admit: (asked) => admitted(asked, now()),
  };
  const routes: readonly Route[] = [
    route({
      method: "POST",
      path: "/inbound/email",
      policy: signs,
      input: { body: mail },
      output: { 200: z.object({ outcome: z.string() }) },
      summary:
        "Takes one mail as it arrived; answered once it is kept. The same mail again changes nothing. What is not for a conversation is answered too, and not kept.",
      limits,
      async run({ actor, body }) {
        const expected = `sha256=${createHmac("sha256", secret).update(`${actor.time}.`).update(body).digest("hex")}`;
        if (!same(actor.signature, expected)) return { refusal: forbidden };
        const outcome = await take(body);
        return { status: 200, body: { outcome: outcome.kind === "ignored" ? outcome.why : outcome.kind } };
      },
    }),
  ];
  return { routes, policies: [signs] };
}

function admitted({ header }: Asked, now: number) {
  const [time = "", signature = ""] = [header(timestampHeader), header(signatureHeader)];
  const isFresh = /^\d{1,12}$/.test(time) && Math.abs(Number(time) * 1_000 - now) <= skewMs;
  return isFresh && /^sha256=[\da-f]{64}$/.test(signature)
    ? ({ ok: true, actor: { time, signature }, who: null } as const)
    : ({ ok: false, refusal: forbidden } as const);
}
