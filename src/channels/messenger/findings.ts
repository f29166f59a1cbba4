import type { GraphFailure } from "./graph.ts";

/** One thing that was looked at, in a sentence; `mend` says what to do where it isn't as it should be. */
export interface Finding {
  readonly found: string;
  readonly mend: string | null;
}

/** Meta's own codes, by which its reference tells more. */
export const codeOf = ({ status, code, subcode }: GraphFailure): string => {
  if (status === null) return "no answer";
  if (code === null) return `HTTP ${status}`;
  return subcode === null ? `code ${code}` : `code ${code}/${subcode}`;
};

const mends: ReadonlyMap<number, string> = new Map([
  [190, "Meta doesn't accept MESSENGER_PAGE_TOKEN. Make a new one at the app's Messenger settings."],
  [
    100,
    "MESSENGER_PAGE_TOKEN is not a Page's. Choose the Page at the app's Messenger settings, and copy the token that is made for it.",
  ],
  [10, "Give the app the permission pages_messaging, and make the Page's token anew."],
  [
    200,
    "Give the app the permissions pages_messaging and pages_manage_metadata, and make the Page's token anew.",
  ],
  [2_200, "Meta could not reach the webhook: the server must run and be reached at PUBLIC_URL over https."],
]);

/** Where what lies at Meta has to be set by us. */
export const setUpAgain = "Run npm run channel -- set-up messenger while the server runs.";

/** Where something else answered than Meta. */
export const notGraph =
  "That is no answer of Meta's Graph API: a proxy or firewall stands between, or MESSENGER_GRAPH_URL leads elsewhere. Let this machine reach graph.facebook.com.";

/** What to do about a call that failed. */
export function mendOf({ status, code, isOfSecret }: GraphFailure): string {
  if (status === null) return "Check the network, and MESSENGER_GRAPH_URL where it is set.";
  if (isOfSecret)
    return "Check MESSENGER_APP_SECRET: it is the App secret of the app that the token was made by.";
  if (code === null && status < 500) return notGraph;
  const mend = code === null ? undefined : mends.get(code);
  return mend ?? "Try again in a while; Meta's error reference tells what the code means.";
}
