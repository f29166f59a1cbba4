import { z } from "zod";
import { languageOf } from "../domain/language.ts";
import { describeService } from "../domain/service/description.ts";
import { dayInWords } from "../domain/words/times.ts";
import { firstName } from "../domain/words/first-name.ts";
import { type Asked, bytes, type Reply, type Route, route } from "../http/route.ts";
import type { CustomerPage } from "../turn/ports/customer-page.ts";
import { actRoutes } from "./act-routes.ts";
import { encode, languageFor } from "./answering.ts";
import { customerPage } from "./customer-page.ts";
import { tellLinks } from "./links-part.ts";
import { gonePage, stylesPath } from "./page-frame.ts";
import { pageHeaders, type PageParts, params, query } from "./page-parts.ts";
import { type PagePolicies, readLimits } from "./page-policies.ts";
import { tellNews } from "./news-part.ts";
import { tellPage } from "./page-told.ts";
import { pageWords, type Said } from "./page-words.ts";
import { makeRefusedPage } from "./refused-page.ts";
import { standingInWords } from "./service-told.ts";
import { serviceWords } from "./service-words.ts";

/** The customer's own page, opened by what nobody can guess: without it there is the same answer, whatever is the matter. */
export const pageRoutes = (parts: PageParts, policies: PagePolicies): readonly Route[] => [
  route({
    method: "GET",
    path: "/c/:token",
    policy: policies.reader,
    limits: readLimits,
    input: { params, query },
    output: { 200: bytes, 404: bytes },
    refusalPage: makeRefusedPage(parts),
    summary: "Shows a customer their own matters: who has them, what is promised and by when.",
    run: async ({ params: { token }, query: { lang, said } }, asked) => {
      const page = await parts.pages.pageOf(token, parts.now());
      return page === null ? gone(parts, lang, asked) : shown(parts, page, { token, lang, said });
    },
  }),
  ...actRoutes(parts, policies),
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
    news: tellNews(page.followed, reader),
    links: tellLinks(page, reader),
    said: saidIn(said),
    standing: standing && standingInWords(standing, serviceWords[language]),
    until: dayInWords(page.until, language, service.timeZone),
    token,
    newKey,
  });
  return { status: 200, headers: pageHeaders, body: encode(body) };
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
  headers: pageHeaders,
  body: encode(gonePage(languageFor(lang, asked), knowledge().service.name)),
});

const isSaid = (text: string): text is Said => Object.hasOwn(pageWords.fi.said, text);
const saidIn = (text: string | undefined): Said | null => (text !== undefined && isSaid(text) ? text : null);
