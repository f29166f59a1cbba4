import { z } from "zod";

/** Why Meta takes a call not: its code and, where it has one, its subcode. */
export interface Complaint {
  readonly status: number;
  readonly code: number;
  readonly subcode?: number;
  readonly message: string;
}

/** Someone who has written to the Page, as Meta knows them. */
export interface Known {
  /** When they last wrote. */
  wroteAt: number;
  hasBlockedUs: boolean;
}

const hour = 3_600_000;
const fit = (most: number) =>
  z
    .string()
    .min(1)
    .refine((text) => text.length <= most, `has more than ${most} characters`);
const payload = fit(1_000);
const id = z.strictObject({ id: z.string().min(1) });

const quickReply = z.strictObject({ content_type: z.literal("text"), title: fit(20), payload });
const button = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("postback"), title: fit(20), payload }),
  z.strictObject({ type: z.literal("account_link"), url: z.url({ protocol: /^https$/ }) }),
  z.strictObject({ type: z.literal("account_unlink") }),
]);
const metadata = z.string().max(1_000).optional();

/** To the letter of Meta's reference: a field that it doesn't know is an error here, so that no slip is silent. */
const message = z.union([
  z.strictObject({
    text: fit(1_999),
    quick_replies: z.array(quickReply).min(1).max(13).optional(),
    metadata,
  }),
  z.strictObject({
    attachment: z.strictObject({
      type: z.literal("template"),
      payload: z.strictObject({
        template_type: z.literal("button"),
        text: fit(640),
        buttons: z.array(button).min(1).max(3),
      }),
    }),
    metadata,
  }),
]);

const sendCall = z.union([
  z.strictObject({ recipient: id, messaging_type: z.enum(["RESPONSE", "UPDATE"]), message }),
  z.strictObject({
    recipient: id,
    messaging_type: z.literal("MESSAGE_TAG"),
    tag: z.literal("HUMAN_AGENT"),
    message,
  }),
]);
const actionCall = z.strictObject({
  recipient: id,
  sender_action: z.enum(["mark_seen", "typing_on", "typing_off"]),
});

export type SendCall = z.infer<typeof sendCall>;
export type ActionCall = z.infer<typeof actionCall>;

/** The words of a message and what can be tapped beneath it. */
export function readMessage(sent: SendCall["message"]) {
  const template = "attachment" in sent ? sent.attachment.payload : null;
  const tappable = "text" in sent ? (sent.quick_replies ?? []) : sent.attachment.payload.buttons;
  return {
    text: template === null && "text" in sent ? sent.text : (template?.text ?? ""),
    taps: tappable.map(tapOf),
    buttons: template !== null,
    metadata: sent.metadata ?? null,
  };
}

/** Meta gives its own words to the ways to sign in and out. */
function tapOf(one: z.infer<typeof quickReply> | z.infer<typeof button>) {
  if ("payload" in one) return { title: one.title, payload: one.payload };
  return { title: one.type, payload: one.type === "account_link" ? one.url : "" };
}

/** Reads one call of the Send API as strictly as Meta says it does. */
export function readSend(
  body: unknown,
  customers: Pick<ReadonlyMap<string, Known>, "get">,
  { now, mayUseHumanAgent }: { readonly now: number; readonly mayUseHumanAgent: boolean },
): { readonly send: SendCall } | { readonly action: ActionCall } | { readonly complaint: Complaint } {
  const call = z.union([sendCall, actionCall]).safeParse(body);
  if (!call.success) return { complaint: invalid(z.prettifyError(call.error)) };
  const customer = customers.get(call.data.recipient.id);
  if (customer === undefined)
    return { complaint: { status: 400, code: 100, subcode: 2018001, message: "No matching user found" } };
  if (customer.hasBlockedUs)
    return {
      complaint: { status: 400, code: 551, subcode: 1545041, message: "This person isn't available" },
    };
  const age = now - customer.wroteAt;
  if ("sender_action" in call.data) return age > 24 * hour ? { complaint: late } : { action: call.data };
  const tagged = call.data.messaging_type === "MESSAGE_TAG";
  if (tagged && !mayUseHumanAgent)
    return { complaint: { status: 400, code: 200, subcode: 2018028, message: "No Human Agent permission" } };
  return age > (tagged ? 7 * 24 : 24) * hour ? { complaint: late } : { send: call.data };
}

const late: Complaint = {
  status: 400,
  code: 10,
  subcode: 2018278,
  message: "Sent outside of allowed window",
};
export const invalid = (message_: string): Complaint => ({ status: 400, code: 100, message: message_ });
