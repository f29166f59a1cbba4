import { z } from "zod";

/** What came with a message beside words. */
export type SentAttachment =
  | { readonly kind: "sticker"; readonly isLike: boolean }
  /** To be fetched, if it is of a type that is taken. */
  | { readonly kind: "file"; readonly url: string; readonly isPicture: boolean }
  /** The words of a link or place that was shared. */
  | { readonly kind: "words"; readonly text: string }
  /** Of a type that is never taken; its name in Meta's words. */
  | { readonly kind: "other"; readonly type: string };

const text = z.string().max(20_000).nullish().catch(null);
const stickerId = z.union([z.number(), z.string()]).nullish().catch(null);
const details = { title: text, url: text, sticker_id: stickerId };

/** An attachment as Meta brings it; some of its details stand beside its payload, some in it. One that is none costs no words. */
export const attachment = z
  .object({
    type: z.string().catch(""),
    ...details,
    payload: z.object(details).nullish().catch(null),
  })
  .catch({ type: "" });
type Attached = z.infer<typeof attachment>;

/** The thumb that stands beside the field to write in, in its three sizes. */
const likes: ReadonlySet<string> = new Set(["369239263222822", "369239343222814", "369239383222810"]);

const fetched: ReadonlySet<string> = new Set(["image", "file"]);
const shared: ReadonlySet<string> = new Set(["fallback", "location"]);

/** Until August 2026 a sticker came as a picture with the sticker's id in it; since then it is a type of its own. */
export function readAttachment(came: Attached): SentAttachment {
  const [url, title] = [detail(came, "url"), detail(came, "title")];
  const sticker = detail(came, "sticker_id");
  if (came.type === "sticker" || sticker != null)
    return { kind: "sticker", isLike: likes.has(String(sticker)) };
  if (fetched.has(came.type) && url) return { kind: "file", url, isPicture: came.type === "image" };
  return wordsIn(came.type, [title, url]) ?? { kind: "other", type: nameOf(came.type) };
}

const detail = <Name extends keyof typeof details>({ payload, ...beside }: Attached, name: Name) =>
  payload?.[name] ?? beside[name];

function wordsIn(type: string, parts: readonly (string | null | undefined)[]): SentAttachment | null {
  const text = shared.has(type) ? parts.filter(Boolean).join(" ") : "";
  return text === "" ? null : { kind: "words", text };
}

/** Meta's own names, and nothing that somebody could have written. */
const nameOf = (type: string): string => (/^[a-z_]{1,40}$/.test(type) ? type : "file");
