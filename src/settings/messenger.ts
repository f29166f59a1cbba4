import { z } from "zod";
import { oneOf } from "./shapes.ts";

/** Meta's Graph API. */
const graphUrl = "https://graph.facebook.com";

const withoutSpaces = z.string().regex(/^\S+$/, "holds a space, which Meta's never does. Copy it again.");

/** A server that the Page's token may be shown to: over TLS, or on this machine. */
function isGraphUrl(text: string): boolean {
  const url = URL.parse(text);
  if (url === null || url.href !== `${url.origin}/`) return false;
  return url.protocol === "https:" || (url.protocol === "http:" && loopback.has(url.hostname));
}
/** Meta opens no other. */
function isLoginUrl(text: string): boolean {
  const url = URL.parse(text);
  return url?.protocol === "https:" && url.hash === "" && url.username === "";
}
const loopback: ReadonlySet<string> = new Set(["127.0.0.1", "[::1]", "localhost"]);

/** The keys by which Facebook Messenger is set up. */
export const messengerKeys = {
  MESSENGER_APP_SECRET: withoutSpaces.optional(),
  MESSENGER_VERIFY_TOKEN: withoutSpaces.optional(),
  MESSENGER_PAGE_TOKEN: withoutSpaces.optional(),
  MESSENGER_GRAPH_URL: z
    .string()
    .refine(
      isGraphUrl,
      "is not an address of a Graph API. Give scheme and host alone, over https where it is not this machine, or leave it out.",
    )
    .transform((text) => new URL(text).origin)
    .default(graphUrl),
  MESSENGER_PAGE_INBOX: oneOf(["on", "off"], "is neither on nor off. Give on or off.").default("off"),
  MESSENGER_LOGIN_URL: z
    .string()
    .refine(
      isLoginUrl,
      "is not an address of a login. Give one that begins with https:// and has no # in it.",
    )
    .optional(),
};

const needed = ["MESSENGER_APP_SECRET", "MESSENGER_VERIFY_TOKEN", "MESSENGER_PAGE_TOKEN"] as const;

type Given = { readonly [Key in keyof typeof messengerKeys]?: string | undefined };

/** Messenger as the operator set it up. */
export interface MessengerSettings {
  readonly appSecret: string;
  readonly verifyToken: string;
  readonly pageToken: string;
  /** An origin, without a slash at its end. */
  readonly graphUrl: string;
  /** Whether people answer in Meta's Page Inbox. */
  readonly pageInbox: boolean;
  /** The site's login, where customers can sign in from Messenger; null: they can't. */
  readonly loginUrl: string | null;
}

/** Null while a key is missing: the channel is off. */
export function messengerSettingsOf(given: Given): MessengerSettings | null {
  const { MESSENGER_APP_SECRET: appSecret, MESSENGER_VERIFY_TOKEN: verifyToken } = given;
  const { MESSENGER_PAGE_TOKEN: pageToken, MESSENGER_GRAPH_URL: url = graphUrl } = given;
  const { MESSENGER_LOGIN_URL: loginUrl = null, MESSENGER_PAGE_INBOX: inbox } = given;
  if (appSecret === undefined || verifyToken === undefined || pageToken === undefined) return null;
  return { appSecret, verifyToken, pageToken, graphUrl: url, pageInbox: inbox === "on", loginUrl };
}

/** Why Messenger is off, in a sentence for the operator; null: it is on. */
export function messengerOff(given: Given): string | null {
  const missing = needed.filter((key) => given[key] === undefined);
  if (missing.length === 0) return null;
  const all =
    missing.length === needed.length
      ? `${missing.slice(0, -1).join(", ")} and ${missing.at(-1)}`
      : missing.join(" and ");
  return `Messenger is off: ${all} ${missing.length === 1 ? "is" : "are"} not set.`;
}

/** What cannot work. */
export const messengerProblems = (given: Given & { readonly IDENTITY_SECRET?: string | undefined }) => [
  ...loginProblems(given),
  ...(given.MESSENGER_PAGE_INBOX === "on" && messengerOff(given) !== null
    ? ["MESSENGER_PAGE_INBOX is on while Messenger is off. Set Messenger's three keys too, or leave it off."]
    : []),
];

/** A login gives back what the site signs, and without its secret no customer would ever be signed in. */
const loginProblems = (given: Given & { readonly IDENTITY_SECRET?: string | undefined }) =>
  given.MESSENGER_LOGIN_URL !== undefined && given.IDENTITY_SECRET === undefined
    ? [
        "MESSENGER_LOGIN_URL is set without IDENTITY_SECRET, by which its answers are judged. Set both, or leave it out.",
      ]
    : [];
