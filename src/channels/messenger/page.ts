import { z } from "zod";
import { type Language, languages } from "../../domain/language.ts";
import { checkRouting } from "./check-routing.ts";
import { checkWebhook, nowhere } from "./check-webhook.ts";
import { codeOf, type Finding, mendOf, notGraph, setUpAgain } from "./findings.ts";
import type { Graph } from "./graph.ts";
import { type Payload, writePayload } from "./payloads.ts";
import { webhookPath } from "./webhook-routes.ts";

export interface PageParts {
  /** Calls as the Page. */
  readonly graph: Graph;
  /** Calls as the app of this id. */
  readonly asApp: (appId: string) => Graph;
  readonly verifyToken: string;
  /** The address of this house as Meta reaches it; null: it isn't set. */
  readonly publicUrl: string | null;
  /** The words of the button that leads to a person, and of the one that leads to sign in; null: nobody can. */
  readonly person: Readonly<Record<Language, string>>;
  readonly signIn: Readonly<Record<Language, string>> | null;
  /** Whether people answer in the Page Inbox. */
  readonly pageInbox: boolean;
}

/** What Meta tells us of; without echoes a line whose answer was lost goes twice. */
const usualFields = [
  "messages",
  "message_edits",
  "messaging_postbacks",
  "messaging_referrals",
  "message_echoes",
  "message_deliveries",
  "message_reads",
  "message_reactions",
] as const;
const fieldsOf = ({ signIn, pageInbox }: Pick<PageParts, "signIn" | "pageInbox">): readonly string[] => [
  ...usualFields,
  ...(signIn === null ? [] : ["messaging_account_linking"]),
  ...(pageInbox ? ["messaging_handovers", "standby"] : []),
];

const timeoutMs = 15_000;
const within = () => AbortSignal.timeout(timeoutMs);

/** How customers choose their language in the menu; each in its own. */
const inLanguage: Readonly<Record<Language, string>> = { fi: "Suomeksi", sv: "På svenska", en: "In English" };
/** Meta's names of languages; the first is for everybody else. */
const locales: readonly (readonly [string, Language])[] = [
  ["default", "fi"],
  ["fi_FI", "fi"],
  ["sv_SE", "sv"],
  ["en_US", "en"],
  ["en_GB", "en"],
];

const startPayload = writePayload({ kind: "start" });
const item = (title: string, payload: Payload) => ({
  type: "postback",
  title,
  payload: writePayload(payload),
});

/** What a Page shows beside its conversations: the button that begins one, and the menu. */
const profileOf = ({ person, signIn }: Pick<PageParts, "person" | "signIn">) => ({
  get_started: { payload: startPayload },
  persistent_menu: locales.map(([locale, language]) => ({
    locale,
    composer_input_disabled: false,
    call_to_actions: [
      item(person[language], { kind: "say", words: person[language] }),
      ...(signIn === null ? [] : [item(signIn[language], { kind: "sign-in" })]),
      ...languages.map((one) => item(inLanguage[one], { kind: "language", language: one })),
    ],
  })),
});

const named = z.object({ id: z.string(), name: z.string().default("") });
const listOf = <Item extends z.ZodType>(of: Item) => z.object({ data: z.array(of) });

/** Looks at everything that a working channel needs, and changes nothing. */
export async function checkPage(parts: PageParts): Promise<readonly Finding[]> {
  const { graph } = parts;
  const me = await graph.get("/me", { fields: "id,name,category" }, within());
  if (!me.ok) return [{ found: `The Page can't be read (${codeOf(me.failure)}).`, mend: mendOf(me.failure) }];
  const page = named.safeParse(me.body);
  if (!page.success) return [{ found: "The Page can't be read (no id).", mend: notGraph }];
  const told = `${page.data.name} (${page.data.id})`;
  const app = await appOf(graph);
  const appId = "id" in app ? app.id : null;
  const wanted = { address: addressOf(parts), fields: fieldsOf(parts) };
  return [
    { found: `The token is that of the Page ${told}, and the app secret fits it.`, mend: null },
    "id" in app ? await checkWebhook(parts.asApp(app.id), app.id, wanted) : app,
    await checkFields(parts, appId),
    await checkProfile(parts),
    ...(parts.pageInbox ? [await checkRouting(graph)] : []),
  ];
}

/** Sets up what `checkPage` looks at, as far as Meta lets a program do it. */
export async function setUpPage(parts: PageParts): Promise<readonly Finding[]> {
  const { graph } = parts;
  const app = await appOf(graph);
  const profile = await graph.post("/me/messenger_profile", profileOf(parts), within());
  const findings = [
    done("The button that begins a conversation and the menu are set.", profile),
    "id" in app ? await setUpWebhook(parts, parts.asApp(app.id), app.id) : app,
  ];
  const subscribed = await graph.post(
    "/me/subscribed_apps",
    { subscribed_fields: fieldsOf(parts).join(",") },
    within(),
  );
  findings.push(done("The Page tells this app what customers do.", subscribed));
  return findings;
}

const done = (found: string, answer: Awaited<ReturnType<Graph["post"]>>): Finding =>
  answer.ok
    ? { found, mend: null }
    : { found: `Not so yet: ${found} (${codeOf(answer.failure)})`, mend: mendOf(answer.failure) };

async function setUpWebhook(parts: PageParts, asApp: Graph, appId: string): Promise<Finding> {
  const address = addressOf(parts);
  if (address === null) return nowhere;
  const call = {
    object: "page",
    callback_url: address,
    verify_token: parts.verifyToken,
    fields: fieldsOf(parts).join(","),
    include_values: true,
  };
  return done(`Meta calls ${address}.`, await asApp.post(`/${appId}/subscriptions`, call, within()));
}

const addressOf = ({ publicUrl }: Pick<PageParts, "publicUrl">): string | null =>
  publicUrl === null ? null : `${publicUrl}${webhookPath}`;

/** The app that the token was made by, or why nobody knows. */
async function appOf(graph: Graph): Promise<{ readonly id: string } | Finding> {
  const answer = await graph.get("/app", { fields: "id" }, within());
  const read = answer.ok ? z.object({ id: z.string() }).safeParse(answer.body) : null;
  if (read?.success === true) return { id: read.data.id };
  const code = answer.ok ? "no id" : codeOf(answer.failure);
  return {
    found: `The app that the token was made by can't be read (${code}), so where Meta calls isn't known.`,
    mend: answer.ok ? notGraph : mendOf(answer.failure),
  };
}

async function checkFields(parts: PageParts, appId: string | null): Promise<Finding> {
  const answer = await parts.graph.get("/me/subscribed_apps", { fields: "id,subscribed_fields" }, within());
  if (!answer.ok)
    return {
      found: `What the Page tells this app can't be read (${codeOf(answer.failure)}).`,
      mend: "Give the app the permission pages_manage_metadata, and make the Page's token anew.",
    };
  const shape = listOf(z.object({ id: z.string(), subscribed_fields: z.array(z.string()).default([]) }));
  const read = shape.safeParse(answer.body);
  const apps = read.success ? read.data.data : [];
  const ours = apps.find(({ id }) => appId === null || id === appId);
  const missing = fieldsOf(parts).filter((field) => !(ours?.subscribed_fields ?? []).includes(field));
  return missing.length === 0
    ? { found: "The Page tells this app all that it needs.", mend: null }
    : { found: `The Page doesn't tell this app of ${missing.join(", ")}.`, mend: setUpAgain };
}

async function checkProfile({ graph, ...parts }: PageParts): Promise<Finding> {
  const answer = await graph.get(
    "/me/messenger_profile",
    { fields: "get_started,persistent_menu" },
    within(),
  );
  if (!answer.ok)
    return {
      found: `The Page's menu can't be read (${codeOf(answer.failure)}).`,
      mend: "Give the app the permission pages_messaging, and make the Page's token anew.",
    };
  const shape = listOf(
    z.object({
      get_started: z.object({ payload: z.string() }).optional(),
      persistent_menu: menu.default([]),
    }),
  );
  const read = shape.safeParse(answer.body);
  const [profile] = read.success ? read.data.data : [];
  const has = profile?.persistent_menu.flatMap(({ call_to_actions: all }) => all.map(payloadOf)) ?? [];
  const isSet = profile?.get_started?.payload === startPayload && isWanted(has, parts);
  return isSet
    ? { found: "The button that begins a conversation and the menu are there.", mend: null }
    : { found: "The Page has no menu, or one of somebody else's.", mend: setUpAgain };
}

const menu = z.array(
  z.object({ call_to_actions: z.array(z.object({ payload: z.string().optional() })).default([]) }),
);
const payloadOf = ({ payload }: { readonly payload?: string | undefined }): string => payload ?? "";

/** A menu of ours, with the way to sign in exactly where there is one. */
const isWanted = (payloads: readonly string[], { signIn }: Pick<PageParts, "signIn">): boolean =>
  payloads.length > 0 && payloads.includes(writePayload({ kind: "sign-in" })) === (signIn !== null);
