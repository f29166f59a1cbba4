import { createHmac } from "node:crypto";
import type { IncomingMessage } from "node:http";
import { z } from "zod";

interface Settings {
  readonly pageId: string;
  readonly pageToken: string;
  readonly appSecret: string;
  readonly mayReadLocale: boolean;
}

const appId = "1517776481860111";
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

/** The calls about a Page and its app beside the Send API. */
export function makePageCalls(
  { pageId, pageToken, appSecret, mayReadLocale }: Settings,
  profiles: ReadonlyMap<string, { readonly firstName: string; readonly locale: string }>,
) {
  const profile: z.infer<typeof profileCall> = {};
  const subscribed = {
    fields: ["messages", "messaging_postbacks"],
    scopes: ["pages_messaging", "pages_manage_metadata"],
    expires: 0,
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
        return { id: pageId, name: "Napavirta" };
      case "/app":
        return { id: appId, name: "Lupaus" };
      case "/debug_token":
        return {
          data: { app_id: appId, is_valid: true, scopes: subscribed.scopes, expires_at: subscribed.expires },
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
    return null;
  }

  return {
    profile,
    subscribed,
    /** The app's own token, which some calls about tokens want. */
    tokenIn: ({ headers }: IncomingMessage, url: URL): "app" | null => {
      const shown = headers.authorization?.replace(/^Bearer /, "") ?? url.searchParams.get("access_token");
      return url.pathname.endsWith("/debug_token") && shown === `${appId}|${appSecret}` ? "app" : null;
    },
    answer: (method: string, path: string, url: URL, body: () => unknown): unknown =>
      method === "GET" ? get(path, url) : post(path, body()),
    /** The proof that goes with the Page's token. */
    proof: createHmac("sha256", appSecret).update(pageToken).digest("hex"),
  };
}
export type PageCalls = ReturnType<typeof makePageCalls>;
