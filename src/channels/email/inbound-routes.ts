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
import { freshStamp, isStampOf, signatureHeader, type Stamp, timestampHeader } from "../../http/stamp.ts";
import type { TakeMail } from "./take-mail.ts";

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
  const signs: Policy<Stamp> = {
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
        if (!isStampOf(actor, body, secret)) return { refusal: forbidden };
        const outcome = await take(body);
        return { status: 200, body: { outcome: outcome.kind === "ignored" ? outcome.why : outcome.kind } };
      },
    }),
  ];
  return { routes, policies: [signs] };
}

function admitted(asked: Asked, now: number) {
  const stamp = freshStamp(asked, now);
  return stamp === null
    ? ({ ok: false, refusal: forbidden } as const)
    : ({ ok: true, actor: stamp, who: null } as const);
}
