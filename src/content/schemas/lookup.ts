import { z } from "zod";
import { fields, idText, list, someOf } from "./parts.ts";

/** Only our own machine may be asked without TLS. */
const isAddress = (written: string): boolean => {
  const url = URL.parse(written);
  if (url === null || url.username !== "" || url.password !== "" || url.hash !== "") return false;
  return (
    url.protocol === "https:" ||
    (url.protocol === "http:" && ["127.0.0.1", "[::1]", "localhost"].includes(url.hostname))
  );
};
const addressError = {
  error: "must be an https address without a name or password in it, as in https://crm.example.fi/lupaus",
};
const secondsError = { error: 'must be a time from "1 s" to "30 s"' };
const seconds = z
  .string(secondsError)
  .regex(/^([1-9]|[12]\d|30) s$/, secondsError)
  .transform((written) => Number.parseInt(written, 10) * 1_000);
const fieldError = { error: "must be text, or a list of the values that may come, such as [paid, open]" };
const MAX_FIELDS = 10; // a line or two is told of them, not a record

/** A call of a flow to the firm's own system. */
export const lookup = fields({
  url: z.string(addressError).max(500, addressError).refine(isAddress, addressError),
  send: list(idText).min(1, { error: "must name one answer at least; ask for it before" }),
  as: idText,
  fields: someOf(
    idText,
    z.union(
      [z.literal("text", fieldError).transform(() => null), list(idText).min(1, fieldError)],
      fieldError,
    ),
    '"status: [paid, open]" or "due: text"',
  ).refine((written) => Object.keys(written).length <= MAX_FIELDS, {
    error: `must have at most ${MAX_FIELDS} fields; ask for what customers are told, no more`,
  }),
  within: seconds.default(5_000),
});
