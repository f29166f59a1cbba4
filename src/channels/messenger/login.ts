import { SigningProof } from "../botframework/incoming.ts";
import type { Note } from "../botframework/note.ts";
import { channelName } from "./activities.ts";
import type { MessengerEvent } from "./reading/events.ts";

/** What an identity that the site signed says, or why it is none. */
type Identified =
  | { readonly kind: "valid"; readonly identity: { readonly subject: string } }
  | { readonly kind: "bad" | "expired" | "not-set-up" };

/** The site's login, to which Meta leads customers, and which gives back an identity as the code of Meta's standard. */
export interface Login {
  readonly url: string;
  readonly identify: (code: string) => Identified;
}

/**
 * What coming back from the login proves, or signing out. A code that is not the site's own, or out of time, proves nothing, and the operator reads
 * why; null where there is no login.
 */
export function proofOf(
  { code }: Extract<MessengerEvent, { kind: "signing" }>,
  login: Login | null,
  note: Note,
): SigningProof | null {
  if (code === null) return new SigningProof("signed-out");
  const found = login?.identify(code) ?? { kind: "not-set-up" };
  if (found.kind === "valid") return new SigningProof("signed-in", found.identity.subject);
  note("messenger-sign-in-refused", { channel: channelName, message: found.kind });
  return login === null ? null : new SigningProof("signed-in");
}
