import { z } from "zod";
import type { Routing } from "./routing.ts";

interface Settings {
  readonly pageId: string;
  readonly mayReadLocale: boolean;
  readonly isDefaultApp: boolean;
  /** Whose token it is. */
  readonly tokenOf: "page" | "person";
  /** The permissions that the app lacks. */
  readonly lacks: readonly string[];
}

export const appId = "1517776481860111";
const postback = z.strictObject({
  type: z.literal("postback"),
  title: z.string().min(1).max(30),
  payload: z.string().min(1).max(1_000),
});

/** What the Messenger Profile API takes. */
const profileCall = z.strictObject({
  get_started: z.strictObject({ payload: z.string().min(1).max(1_000) }).optional(),
  greeting: z
    .array(z.strictObject({ locale: z.string(), text: z.string().min(1).max(160) }))
    .refine((all) => all.some(({ locale }) => locale === "default"), "has no default")
    .optional(),
  persistent_menu: z
    .array(
      z.strictObject({
        locale: z.string(),
        composer_input_disabled: z.boolean(),
        call_to_actions: z.array(postback).min(1).max(20),
      }),
    )
    .refine((all) => all.some(({ locale }) => locale === "default"), "has no default")
    .optional(),
});

const subscription = z.strictObject({
  object: z.literal("page"),
  callback_url: z.url(),
  verify_token: z.string().min(1),
  fields: z.string().min(1),
  include_values: z.literal(true),
});

/** Meta looks at a webhook before it calls it. */
async function verify(url: string, token: string): Promise<void> {
  const query = new URLSearchParams({
    "hub.mode": "subscribe",
    "hub.challenge": "77",
    "hub.verify_token": token,
  });
  const text = await fetch(`${url}?${query.toString()}`).then(
    (answer) => answer.text(),
    () => "",
  );
  if (text !== "77") throw new Unreached("(#2200) Callback verification failed");
}
export class Unreached extends Error {}

/** The permission that a path wants. */
const wants: Readonly<Record<string, string>> = {
  "/me/messenger_profile": "pages_messaging",
  "/me/subscribed_apps": "pages_manage_metadata",
};

/** The calls about a Page and its app beside the Send API. */
export function makePageCalls(
  { pageId, mayReadLocale, isDefaultApp, tokenOf, lacks }: Settings,
  profiles: ReadonlyMap<string, { readonly firstName: string; readonly locale: string }>,
  routing: Routing,
) {
  const profile: z.infer<typeof profileCall> = {};
  const subscribed: { fields: string[]; callback: string | null; ofApp: string[]; isActive: boolean } = {
    fields: ["messages", "messaging_postbacks"],
    callback: null,
    ofApp: [],
    isActive: true,
  };

  function person(path: string, fields: readonly string[]): unknown {
    const found = profiles.get(path.slice(1));
    if (found === undefined) throw new Error("no such person");
    if (fields.includes("locale") && !mayReadLocale) throw new Error("(#100) no pages_user_locale");
    return {
      id: path.slice(1),
      ...(fields.includes("first_name") && { first_name: found.firstName }),
      ...(fields.includes("locale") && { locale: found.locale }),
    };
  }

  function get(path: string, url: URL): unknown {
    const fields = (url.searchParams.get("fields") ?? "").split(",");
    switch (path) {
      case "/me":
        if (tokenOf === "person" && fields.includes("category"))
          throw new Error("(#100) Tried accessing nonexisting field (category) on node type (User)");
        return fields.includes("messaging_feature_status")
          ? {
              id: pageId,
              messaging_feature_status: { hop_v2: false, msgr_multi_app: isDefaultApp, ig_multi_app: false },
            }
          : { id: pageId, name: "Napavirta" };
      case "/me/thread_owner":
        return routing.get(url);
      case "/app":
        return { id: appId, name: "Lupaus" };
      case `/${appId}/subscriptions`:
        return subscribed.callback === null
          ? { data: [] }
          : {
              data: [
                {
                  object: "page",
                  callback_url: subscribed.callback,
                  active: subscribed.isActive,
                  fields: subscribed.ofApp.map((name) => ({ name, version: "v26.0" })),
                },
              ],
            };
      case "/me/subscribed_apps":
        return { data: [{ id: appId, name: "Lupaus", subscribed_fields: subscribed.fields }] };
      case "/me/messenger_profile":
        return {
          data: [Object.fromEntries(Object.entries(profile).filter(([name]) => fields.includes(name)))],
        };
      default:
        return person(path, fields);
    }
  }

  function post(path: string, body: unknown): unknown {
    if (path === `/${appId}/subscriptions`) {
      const call = subscription.parse(body);
      return verify(call.callback_url, call.verify_token).then(() => {
        Object.assign(subscribed, {
          callback: call.callback_url,
          ofApp: call.fields.split(","),
          isActive: true,
        });
        return { success: true };
      });
    }
    if (path === "/me/messenger_profile") {
      const read = profileCall.parse(body);
      if (read.persistent_menu !== undefined && (read.get_started ?? profile.get_started) === undefined)
        throw new Error("(#100) You must set a Get Started button first");
      Object.assign(profile, read);
      return { result: "success" };
    }
    if (path === "/me/subscribed_apps") {
      const { subscribed_fields: fields } = z.strictObject({ subscribed_fields: z.string() }).parse(body);
      subscribed.fields = fields.split(",");
      return { success: true };
    }
    if (path === "/me/pass_thread_control") return routing.pass(body);
    if (path === "/me/take_thread_control") return routing.take(body);
    return null;
  }

  return {
    profile,
    subscribed,
    /** Whether the app lacks what the path wants. */
    isForbidden: (path: string): boolean => lacks.includes(wants[path] ?? "none"),
    answer: (method: string, path: string, url: URL, body: () => unknown): unknown =>
      method === "GET" ? get(path, url) : post(path, body()),
  };
}
export type PageCalls = ReturnType<typeof makePageCalls>;
