import { customerId, threadId } from "../domain/ids.ts";
import { languageOf } from "../domain/language.ts";
import type { Incoming } from "../turn/ports/incoming.ts";
import type { Time } from "../domain/conversation.ts";
import type { Source } from "./change.ts";
import type { Customer, ThreadFacts } from "./facts.ts";

/** The thread of a delivery that is its first. */
export function newThread(known: Customer | null, incoming: Incoming, source: Source): ThreadFacts {
  const customer = known ?? {
    id: customerId(source.newId()),
    channelCustomerId: incoming.customer.channelCustomerId,
    name: null,
    verifiedAs: null,
  };
  return {
    id: threadId(source.newId()),
    channel: incoming.channel,
    channelThreadId: incoming.channelThreadId,
    customer: named(customer, incoming),
    language: languageOf(incoming.locale) ?? "fi",
    languageFrom: "page",
    greeted: false,
    reference: incoming.reference,
    lastSeq: 0,
    lastAt: 0,
    page: null,
    ...signed({ signedAt: null }, incoming, source.now),
    ...wrote({ customerWroteAt: null, adAt: null }, incoming, source.now),
  };
}

/** The thread with what this delivery tells of the way back, the name and, until a message was clear, the page's language. */
export function met(thread: ThreadFacts, incoming: Incoming, now: Time): ThreadFacts {
  const page = thread.languageFrom === "page" ? languageOf(incoming.locale) : null;
  return {
    ...thread,
    customer: named(thread.customer, incoming),
    language: page ?? thread.language,
    reference: incoming.reference ?? thread.reference,
    ...signed(thread, incoming, now),
    ...wrote(thread, incoming, now),
  };
}

type Wrote = Pick<ThreadFacts, "customerWroteAt" | "adAt">;

/** What comes late or twice never takes a window back. */
function wrote({ customerWroteAt, adAt }: Wrote, incoming: Incoming, now: Time): Wrote {
  if (!isByItsChannel(incoming)) return { customerWroteAt, adAt };
  const at = Math.min(incoming.sentAt ?? now, now);
  return {
    customerWroteAt: Math.max(customerWroteAt ?? at, at),
    adAt: incoming.byAd === true ? Math.max(adAt ?? at, at) : adAt,
  };
}

/** What is asked for by tapping in the channel itself. Coming back from a login is none: the channel opens no window for that. */
const asked: ReadonlySet<Incoming["kind"]> = new Set<Incoming["kind"]>(["language", "sign-in"]);

/** A window that opens is no word of the customer's, except where they have to ask for it: on channels that are sent to. */
function isByItsChannel(incoming: Incoming): boolean {
  if (incoming.kind === "message") return incoming.by === undefined;
  if (incoming.kind === "joined") return incoming.reference !== null;
  return asked.has(incoming.kind);
}

/** Only the thread's own customer can give it a name, or be vouched for; neither is taken back by who says nothing. */
function named(customer: Customer, incoming: Incoming): Customer {
  const { channelCustomerId, name } = incoming.customer;
  if (channelCustomerId !== customer.channelCustomerId) return customer;
  return { ...customer, name: name ?? customer.name, verifiedAs: vouched(customer, incoming) };
}

/** Who signs in is who they were, until they sign out. */
function vouched({ verifiedAs }: Customer, { kind, customer }: Incoming): string | null {
  if (kind === "signed-out") return null;
  return kind === "signed-in" ? (verifiedAs ?? customer.verifiedAs) : (customer.verifiedAs ?? verifiedAs);
}

const isSignedNow = ({ kind }: Incoming): boolean => kind === "signed-in" || kind === "signed-out";

function signed({ signedAt }: Pick<ThreadFacts, "signedAt">, incoming: Incoming, now: Time) {
  return { signedAt: isSignedNow(incoming) ? (incoming.sentAt ?? now) : signedAt };
}

/** What was signed in before the customer signed out, and comes after it, changes nothing; nor the other way round. */
export const isOvertaken = (incoming: Incoming, { signedAt }: ThreadFacts): boolean =>
  isSignedNow(incoming) && (incoming.sentAt ?? Infinity) < (signedAt ?? 0);
