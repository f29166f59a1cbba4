/** What became of the link of a channel with another; `channel` is the other. */
export type LinkLine =
  | { readonly kind: "linked"; readonly how: "code" | "identity"; readonly channel: string }
  | {
      readonly kind: "parted";
      /** An agent by name, the customer on their page, who signed in as somebody else or signed out; "elsewhere": in the other channel. */
      readonly by: { readonly agent: string } | "customer" | "sign-in" | "sign-out" | "elsewhere";
      readonly channel: string;
      /** In the agent's words; empty where none were written. */
      readonly reason: string;
    };

/** How, and with which channel: `code:messenger`. */
export function readLinked(detail: string): LinkLine {
  const [how = "", channel = ""] = detail.split(":");
  return { kind: "linked", how: how === "identity" ? how : "code", channel };
}

/** Who says so, of which channel, and why: `customer:messenger:`, `agent:Riikka:messenger:Toinen ihminen: soitti`. */
export function readParted(detail: string): LinkLine {
  const [who = "", ...rest] = detail.split(":");
  const name = who === "agent" ? rest.shift() : undefined;
  const [channel = "", ...reason] = rest;
  const by = whos.find((one) => one === who) ?? "elsewhere";
  return {
    kind: "parted",
    by: name === undefined ? by : { agent: name },
    channel,
    reason: reason.join(":"),
  };
}

const whos = ["customer", "sign-in", "sign-out", "elsewhere"] as const;
