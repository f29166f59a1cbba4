import { z } from "zod";
import { conversationId, promiseId, type PromiseId, threadId } from "../domain/ids.ts";
import { ratingValues } from "../domain/rating.ts";
import type { CustomerPage, PageAct } from "../turn/ports/customer-page.ts";
import type { Incoming } from "../turn/ports/incoming.ts";
import type { Fields } from "./form.ts";
import type { Said } from "./page-words.ts";
import { longest } from "./promise-part.ts";

/** What the page's forms do, by the end of their address. */
export const acts = ["nudge", "message", "move", "release", "rate", "make-code", "part"] as const;
export type ActName = (typeof acts)[number];

const key = z.string().regex(/^[\w-]{8,64}$/);
const promise = z.string().min(1).max(100).transform(promiseId);
const slot = z
  .string()
  .regex(/^\d{1,15}-\d{1,15}$/)
  .transform((text) => {
    const [from, to] = text.split("-").map(Number);
    return { from: from ?? 0, to: to ?? 0 };
  });

const forms = {
  nudge: z.object({ key, promise }).transform((came) => ({ ...came, kind: "nudge" as const })),
  message: z
    .object({ key, text: z.string().trim().min(1).max(longest.text) })
    .transform((came) => ({ ...came, kind: "message" as const, files: [], by: "page" as const })),
  move: z.object({ key, promise, slot }).transform((came) => ({ ...came, kind: "move" as const })),
  release: z
    .object({ key, promise, reason: z.string().trim().max(longest.reason).default("") })
    .transform((came) => ({ ...came, kind: "release" as const })),
  rate: z
    .object({
      key,
      conversation: z.string().min(1).max(100).transform(conversationId),
      value: z.enum(ratingValues),
      comment: z.string().trim().max(longest.text).default(""),
    })
    .transform(({ comment, ...came }) => ({ ...came, comment: comment || null, kind: "rate" as const })),
  "make-code": z.object({ key }).transform((came) => ({ ...came, kind: "make-code" as const })),
  part: z
    .object({ key, thread: z.string().min(1).max(100).transform(threadId) })
    .transform((came) => ({ ...came, kind: "part" as const })),
};

/** What a form asks for; null where it is none of ours. */
type Asked = z.infer<(typeof forms)[ActName]>;

export const readForm = (act: ActName, fields: Fields): Asked | null =>
  forms[act].safeParse(fields).data ?? null;

/** Whether somebody wrote more than fits, past what their browser lets them. */
export const isTooLong = (fields: Fields): boolean =>
  Object.values(fields).some((text) => text.trim().length > longest.text);

/** The delivery of the thread's own customer: their page is one more way into the same conversation. */
export function deliveryOf(asked: Asked, page: CustomerPage): Incoming {
  const { channel, channelThreadId, channelCustomerId } = page;
  const customer = { channelCustomerId, name: null, verifiedAs: null };
  return { channel, channelThreadId, customer, locale: null, reference: null, ...asked };
}

/** What is told where it stands on the page, and nowhere else. */
export type ToldInPlace = { readonly kind: "rate" | "make-code" };

/** What came of it, told by how things stand afterwards; null: the page shows it by itself. */
export function saidOf(asked: Exclude<Asked, ToldInPlace>, after: CustomerPage | null): Said | null {
  if (asked.kind === "message") return "written";
  if (asked.kind === "part") return isParted(after, asked) ? "parted" : "changed";
  return saidOfPromise(asked, after);
}

type OfPromise = Extract<Asked, { readonly promise: PromiseId }>;

function saidOfPromise(asked: OfPromise, after: CustomerPage | null): Said | null {
  const open = openIn(after, asked.promise);
  switch (asked.kind) {
    case "nudge":
      return open?.askedAt == null ? "changed" : null;
    case "move":
      if (open === undefined) return "changed";
      return open.dueAt === asked.slot.to ? "moved" : "not-free";
    case "release":
      return isReleased(after, asked) ? "released" : "changed";
  }
}

const isParted = (page: CustomerPage | null, { thread }: Extract<PageAct, { kind: "part" }>): boolean =>
  page?.linked.every((one) => one.thread !== thread) ?? false;

const openIn = (page: CustomerPage | null, id: PromiseId) =>
  page?.matters.flatMap(({ conversation }) => conversation.promises).find((one) => one.id === id);

const isReleased = (page: CustomerPage | null, { promise: id }: Extract<PageAct, { kind: "release" }>) =>
  page?.matters.some(({ ended }) =>
    ended.some(({ promise: its, end }) => its.id === id && end === "released"),
  ) ?? false;
