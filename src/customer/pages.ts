import { z } from "zod";
import type { Time } from "../domain/conversation.ts";
import { describeService, type ServiceDescription } from "../domain/service/description.ts";
import { type Asked, bytes, type Policy, type Reply, type Route, route } from "../http/route.ts";
import type { Knowledge } from "../turn/ports/knowledge.ts";
import { encode, languageFor } from "./answering.ts";
import { makePagePolicies } from "./page-policies.ts";
import type { PageParts } from "./page-parts.ts";
import { pageRoutes } from "./page-routes.ts";
import type { ServiceAnswer } from "./protocol.ts";
import { servicePage } from "./service-page.ts";
import { tellService } from "./service-told.ts";

export interface CustomerPages {
  readonly routes: readonly Route[];
  readonly policies: readonly Policy<unknown>[];
}

interface ServiceParts {
  readonly knowledge: () => Pick<Knowledge, "service">;
  readonly now: () => Time;
  /** The styles of the service page. */
  readonly css: string;
}

interface Parts extends ServiceParts, PageParts {
  readonly knowledge: PageParts["knowledge"];
  /** Where customers reach this house. */
  readonly publicUrl: () => string;
}

/** What the service is, anybody may know. */
const visitors: Policy<null> = {
  name: "customer-visitors",
  admit: ({ address }) => ({ ok: true, actor: null, who: address }),
};

/** No script at all; nobody frames it. */
const pageHeaders = {
  "content-type": "text/html; charset=utf-8",
  "content-security-policy":
    "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  "cache-control": "no-cache",
  vary: "accept-language",
};

const query = z.looseObject({ lang: z.string().max(20).optional() });

/** All that customers read outside of the chat. */
export function makeCustomerPages(parts: Parts): CustomerPages {
  const service = makeServicePages(parts);
  const policies = makePagePolicies(parts.publicUrl);
  return {
    policies: [...service.policies, policies.reader, policies.writer],
    routes: [...service.routes, ...pageRoutes(parts, policies)],
  };
}

/** The service description as customers get it: a page without scripts, and the same as JSON for the widget. */
export function makeServicePages({ knowledge, now, css }: ServiceParts): CustomerPages {
  const described = (lang: string | undefined, asked: Asked) =>
    describeService(knowledge().service, languageFor(lang, asked), now());
  const shape = { method: "GET", policy: visitors } as const;
  return {
    policies: [visitors],
    routes: [
      route({
        ...shape,
        path: "/service",
        input: { query },
        output: { 200: bytes },
        summary: "Shows customers what the service covers, when people answer, and the ways to reach them.",
        run: ({ query: { lang } }, asked) => ({
          status: 200,
          headers: pageHeaders,
          body: encode(servicePage(described(lang, asked))),
        }),
      }),
      route({
        ...shape,
        path: "/service.json",
        input: { query },
        output: { 200: z.custom<ServiceAnswer>() },
        summary: "Tells the same in the words of one language, for the chat window.",
        cors: "any",
        run: ({ query: { lang } }, asked) => dataReply(described(lang, asked)),
      }),
      route({
        ...shape,
        path: "/service.css",
        input: { query: z.looseObject({}) },
        output: { 200: bytes },
        summary: "Styles the page.",
        run: () => ({
          status: 200,
          headers: { "content-type": "text/css; charset=utf-8", "cache-control": "public, max-age=300" },
          body: encode(css),
        }),
      }),
    ],
  };
}

/** Kept by nobody: each opening of the window shows how it stands then. */
function dataReply(described: ServiceDescription): Reply {
  const body: ServiceAnswer = { ...described, told: tellService(described) };
  return { status: 200, headers: { "cache-control": "no-store" }, body };
}
