import { z } from "zod";
import type { Time } from "../domain/conversation.ts";
import { languageOf } from "../domain/language.ts";
import { type Route, route } from "../http/route.ts";
import type { CustomerPage } from "../turn/ports/customer-page.ts";
import { type ActName, acts, deliveryOf, isTooLong, readForm, saidOf } from "./acting.ts";
import { type Fields, form, tooLong } from "./form.ts";
import { linksPlace } from "./links-part.ts";
import { type PageParts, params, query } from "./page-parts.ts";
import { actLimits, type PagePolicies, readLimits } from "./page-policies.ts";
import { goesOn, isRated } from "./page-told.ts";
import type { Said } from "./page-words.ts";
import { makeRefusedPage } from "./refused-page.ts";
import { ratingPlace } from "./rating-part.ts";

const summaries: Readonly<Record<ActName, string>> = {
  nudge: "Asks how a promise stands, once until it has another time.",
  message: "Adds a message to the customer's own matter.",
  move: "Chooses another of the free times for what is promised: any for a call, a later one for an answer.",
  release: "Gives a promise back: it is needed no longer.",
  "make-code":
    "Makes a one-time code that links this thread with the one in which its customer writes it; the last one holds no longer.",
  part: "Parts another thread from those of this customer.",
  rate: "Says how an ended matter went; said again, the last counts.",
};

/** What the page's forms do. Each sends the browser back to the page, which tells how things stand then. */
export function actRoutes(parts: PageParts, policies: PagePolicies): readonly Route[] {
  const refusalPage = makeRefusedPage(parts);
  return [
    ...acts.map((act) => ({ ...actRoute(parts, policies, act), refusalPage })),
    { ...backRoute(policies), refusalPage },
  ];
}

/** Where a form was refused its address stands in the browser: who goes there again is brought to the page. */
const backRoute = ({ reader }: PagePolicies): Route =>
  route({
    method: "GET",
    path: "/c/:token/:act",
    policy: reader,
    limits: readLimits,
    input: { params, query },
    output: { 303: z.undefined() },
    summary: "Leads from the address of a form back to its page.",
    run: ({ params: { token }, query: { lang } }) => ({
      status: 303,
      headers: {
        location: `/c/${encodeURIComponent(token)}?${new URLSearchParams({ lang: languageOf(lang ?? null) ?? "" }).toString()}`,
      },
    }),
  });

const actRoute = (parts: PageParts, { writer }: PagePolicies, act: ActName): Route =>
  route({
    method: "POST",
    path: `/c/:token/${act}`,
    policy: writer,
    limits: actLimits,
    input: { params, query, body: form },
    output: { 303: z.undefined() },
    summary: summaries[act],
    run: async ({ params: { token }, query: { lang }, body }) => {
      if (isTooLong(body)) return { refusal: tooLong };
      const page = await parts.pages.pageOf(token, parts.now());
      const { said, place } = page === null ? nothing : await does(parts, act, { token, page, body });
      const search = new URLSearchParams({ lang: languageOf(lang ?? null) ?? page?.language ?? "" });
      if (said !== null) search.set("said", said);
      const fragment = place === null ? "" : `#${place}`;
      const location = `/c/${encodeURIComponent(token)}?${search.toString()}${fragment}`;
      return { status: 303, headers: { location } };
    },
  });

/** What is said after an act, and at which place of the page. */
interface Told {
  readonly said: Said | null;
  readonly place: string | null;
}

const nothing: Told = { said: null, place: null };
const told = (said: Said | null): Told => ({ said, place: said === null ? null : "said" });

/** Does what a form asks. What the page would no longer offer is not done. */
async function does(
  { pages, receive, now }: PageParts,
  act: ActName,
  { token, page, body }: { readonly token: string; readonly page: CustomerPage; readonly body: Fields },
): Promise<Told> {
  const asked = readForm(act, body);
  if (asked === null || !isOffered(asked, page, now())) return told("changed");
  await receive(deliveryOf(asked, page));
  if (asked.kind === "rate") return { said: null, place: ratingPlace(asked.conversation) };
  if (asked.kind === "make-code") return { said: null, place: linksPlace };
  return told(saidOf(asked, await pages.pageOf(token, now())));
}

/** Whether the page would offer it now: a message only while it goes on with the newest matter, a rating of what has ended. */
function isOffered(
  asked: NonNullable<ReturnType<typeof readForm>>,
  { matters, linked }: CustomerPage,
  now: Time,
): boolean {
  if (asked.kind === "make-code") return true;
  if (asked.kind === "part") return linked.some(({ thread }) => thread === asked.thread);
  const [newest] = matters;
  if (newest === undefined) return false;
  if (asked.kind === "message") return goesOn(newest.conversation, now);
  if (asked.kind !== "rate") return true;
  return matters.some(({ conversation }) => conversation.id === asked.conversation && isRated(conversation));
}
