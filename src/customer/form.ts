import { z } from "zod";
import type { BodySink, Checked, Refusal, Streamed } from "../http/route.ts";
import { longest } from "./promise-part.ts";

/** What a form of ours sends: each field by its name, the last of a name. */
export type Fields = Readonly<Record<string, string>>;

/** The longest message, every sign of it written as %XX, and then some. */
const maxBytes = 64 * 1024;

/** More was written than a field takes. */
export const tooLong = {
  status: 413,
  code: "too-large",
  message: `A field of the form has more than ${longest.text} characters. Write less at a time.`,
} as const satisfies Refusal;

/** The body that a form sends without a script. */
export const form: Streamed<Fields> = {
  mediaType: "application/x-www-form-urlencoded",
  maxBytes,
  tooLarge: { ...tooLong, message: `The form is larger than ${maxBytes} bytes. Write less at a time.` },
  schema: z.record(z.string(), z.string()),
  open: readForm,
};

function readForm(): BodySink<Fields> {
  const chunks: Uint8Array[] = [];
  const { promise: result, resolve } = Promise.withResolvers<Checked<Fields>>();
  return {
    write: (chunk) => void chunks.push(chunk),
    end: () => {
      const sent = new URLSearchParams(new TextDecoder().decode(Buffer.concat(chunks)));
      // Browsers send a line's end as two signs and count it as one.
      const fields = [...sent].map(([name, text]) => [name, text.replaceAll("\r\n", "\n")] as const);
      resolve({ ok: true, value: Object.fromEntries(fields) });
    },
    close: () => {},
    result,
  };
}
