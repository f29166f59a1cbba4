import { z } from "zod";
import type { Time } from "../domain/conversation.ts";
import { languageOf } from "../domain/language.ts";
import { describeService } from "../domain/service/description.ts";
import { dayInWords } from "../domain/time-words.ts";
import { firstName } from "../domain/words.ts";
import { type Asked, bytes, type Reply, type Route, route } from "../http/route.ts";
import type { CustomerPage, PageReads } from "../turn/customer-page.ts";
import type { Incoming, Knowledge } from "../turn/ports.ts";
import { type ActName, acts, deliveryOf, readForm, saidOf } from "./acting.ts";
import { encode, languageFor } from "./answering.ts";
import { customerPage } from "./customer-page.ts";
import { type Fields, form } from "./form.ts";
import { gonePage, stylesPath } from "./page-frame.ts";
import { actLimits, type PagePolicies, readLimits } from "./page-policies.ts";
import { goesOn, tellPage } from "./page-told.ts";
import { pageWords, type Said } from "./page-words.ts";
import { standingInWords } from "./service-told.ts";
import { serviceWords } from "./service-words.ts";

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
const headers = {
  "content-type": "text/html; charset=utf-8",
  "content-security-policy":
    "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
  "cache-control": "no-store",
  "referrer-policy": "no-referrer",
  "x-robots-tag": "noindex",
};

const query = z.looseObject({ lang: z.string().optional(), said: z.string().optional() });
const params = z.object({ token: z.string() });

/** The customer's own page, opened by what nobody can guess: without it there is the same answer, whatever is the matter. */
export const pageRoutes = (parts: PageParts, policies: PagePolicies): readonly Route[] => [
  route({
    method: "GET",
    path: "/c/:token",
    policy: policies.reader,
    limits: readLimits,
    input: { params, query },
    output: { 200: bytes, 404: bytes },
    summary: "Shows a customer their own matters: who has them, what is promised and by when.",
    run: async ({ params: { token }, query: { lang, said } }, asked) => {
      const page = await parts.pages.pageOf(token, parts.now());
      return page === null ? gone(parts, lang, asked) : shown(parts, page, { token, lang, said });
    },
  }),
  ...acts.map((act) => actRoute(parts, policies, act)),
  route({
    method: "GET",
    path: stylesPath,
    policy: policies.reader,
    input: { query: z.looseObject({}) },
    output: { 200: bytes },
    summary: "Styles the customer's own page.",
    run: () => ({
      status: 200,
      headers: { "content-type": "text/css; charset=utf-8", "cache-control": "public, max-age=300" },
      body: encode(parts.pageCss),
    }),
  }),
];

const actSummaries: Readonly<Record<ActName, string>> = {
  nudge: "Asks how a promise stands, once until it has another time.",
  message: "Adds a message to the customer's own matter.",
  move: "Chooses another of the free times for a promised call.",
  release: "Gives a promise back: it is needed no longer.",
};

const actRoute = (parts: PageParts, { writer }: PagePolicies, act: ActName): Route =>
  route({
    method: "POST",
    path: `/c/:token/${act}`,
    policy: writer,
    limits: actLimits,
    input: { params, query, body: form },
    output: { 303: z.undefined() },
    summary: actSummaries[act],
    run: async ({ params: { token }, query: { lang }, body }) => {
      const page = await parts.pages.pageOf(token, parts.now());
      const said = page === null ? null : await does(parts, act, { token, page, body });
      const search = new URLSearchParams({ lang: languageOf(lang ?? null) ?? page?.language ?? "" });
      if (said !== null) search.set("said", said);
      const location = `/c/${encodeURIComponent(token)}?${search.toString()}${said === null ? "" : "#said"}`;
      return { status: 303, headers: { location } };
    },
  });

/** Does what a form asks. What the page would no longer offer is not done. */
async function does(
  { pages, receive, now }: PageParts,
  act: ActName,
  { token, page, body }: { readonly token: string; readonly page: CustomerPage; readonly body: Fields },
): Promise<Said | null> {
  const asked = readForm(act, body);
  const [newest] = page.matters;
  if (asked === null || newest === undefined) return "changed";
  if (asked.kind === "message" && !goesOn(newest.conversation, now())) return "changed";
  await receive(deliveryOf(asked, page));
  return saidOf(asked, await pages.pageOf(token, now()));
}

function shown(
  { knowledge, now, newKey }: PageParts,
  page: CustomerPage,
  { token, lang, said }: Readonly<Record<"token", string> & Record<"lang" | "said", string | undefined>>,
): Reply {
  const language = languageOf(lang ?? null) ?? page.language;
  const reader = { language, now: now(), knowledge: knowledge() };
  const { service } = reader.knowledge;
  const standing = describeService(service, language, reader.now).now;
  const body = customerPage({
    house: service.name,
    language,
    name: nameOf(page),
    matters: tellPage(page, reader),
    said: saidIn(said),
    standing: standing && standingInWords(standing, serviceWords[language]),
    until: dayInWords(page.until, language, service.timeZone),
    token,
    newKey,
  });
  return { status: 200, headers, body: encode(body) };
}

/** The first name, as the channel knows it or as the customer told it when a flow asked; null: nobody knows. */
function nameOf({ name, matters }: CustomerPage): string | null {
  const told = matters
    .map(({ conversation }) => conversation.answers["name"])
    .find((one) => one !== undefined);
  const known = name ?? told ?? null;
  return known === null ? null : firstName(known);
}

/** The same for a token that never was, one whose time is over, and one that was revoked. */
const gone = ({ knowledge }: PageParts, lang: string | undefined, asked: Asked): Reply => ({
  status: 404,
  headers,
  body: encode(gonePage(languageFor(lang, asked), knowledge().service.name)),
});

const isSaid = (text: string): text is Said => Object.hasOwn(pageWords.fi.said, text);
const saidIn = (text: string | undefined): Said | null => (text !== undefined && isSaid(text) ? text : null);
