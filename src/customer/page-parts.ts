import { z } from "zod";
import type { Time } from "../domain/conversation.ts";
import type { PageReads } from "../turn/ports/customer-page.ts";
import type { Incoming } from "../turn/ports/incoming.ts";
import type { Knowledge } from "../turn/ports/knowledge.ts";

export interface PageParts {
  readonly pages: PageReads;
  readonly receive: (incoming: Incoming) => Promise<unknown>;
  readonly knowledge: () => Pick<Knowledge, "faq" | "service">;
  readonly now: () => Time;
  /** Makes the key of one form. */
  readonly newKey: () => string;
  readonly pageCss: string;
}

/** No script at all, nothing kept, nothing told to others; its forms come back here. */
export const pageHeaders = {
  "content-type": "text/html; charset=utf-8",
  "content-security-policy":
    "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
  "cache-control": "no-store",
  "referrer-policy": "no-referrer",
  "x-robots-tag": "noindex",
};

/** A word of the query; written twice it is none. */
const word = z.string().optional().catch(undefined);

/** How a page is asked for. */
export const query = z.looseObject({ lang: word, said: word });
export const params = z.object({ token: z.string() });
