import { z } from "zod";
import type { BodySink, Checked, Streamed } from "../http/route.ts";

/** What a form of ours sends: each field by its name, the last of a name. */
export type Fields = Readonly<Record<string, string>>;

/** The longest message, every sign of it written as %XX, and then some. */
const maxBytes = 64 * 1024;

/** The body that a form sends without a script. */
export const form: Streamed<Fields> = {
  mediaType: "application/x-www-form-urlencoded",
  maxBytes,
  tooLarge: {
    status: 413,
    code: "too-large",
    message: `The form is larger than ${maxBytes} bytes. Write less at a time.`,
  },
  schema: z.record(z.string(), z.string()),
  open: readForm,
};

function readForm(): BodySink<Fields> {
  const chunks: Uint8Array[] = [];
  const { promise: result, resolve } = Promise.withResolvers<Checked<Fields>>();
  return {
    write: (chunk) => void chunks.push(chunk),
    end: () => {
      const text = new TextDecoder().decode(Buffer.concat(chunks));
      resolve({ ok: true, value: Object.fromEntries(new URLSearchParams(text)) });
    },
    close: () => {},
    result,
  };
}
