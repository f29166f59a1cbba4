import { z } from "zod";

/** What Meta tells of a customer's account at the firm. */
export interface SigningTold {
  readonly kind: "signing";
  /** What the site's login gave to who comes back from it, maybe nothing; null: the customer has signed out. */
  readonly code: string | null;
}

/** An identity is no longer. */
const longestCode = 4_000;

const linking = z.object({
  status: z.enum(["linked", "unlinked"]),
  authorization_code: z.string().max(longestCode).nullish().catch(null),
});

/** What an event of Meta's *account linking* tells; null when it is another. */
export function readSigning(raw: Readonly<Record<string, unknown>>): SigningTold | null {
  const read = linking.safeParse(raw["account_linking"]);
  if (!read.success) return null;
  const { status, authorization_code: code } = read.data;
  return { kind: "signing", code: status === "linked" ? (code ?? "") : null };
}
