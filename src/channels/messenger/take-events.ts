import type { LeftOut, Refusal, SentFile } from "../../domain/files/file.ts";
import type { TakeIn } from "../botframework/inbound.ts";
import type { Note } from "../botframework/note.ts";
import type { HadByInbox } from "../../turn/seats/hub-off.ts";
import { within } from "../../http/within.ts";
import type { ChannelThread } from "../../turn/ports/receipts.ts";
import type { HearPageInbox } from "../../turn/seats/page-inbox-heard.ts";
import {
  channelName,
  type Fetched,
  joinedActivity,
  messageActivity,
  postbackActivity,
  signingActivity,
  threadOf,
} from "./activities.ts";
import type { MessengerEvent } from "./reading/events.ts";
import { type FileFetched, maxFileBytes } from "./files.ts";
import { makeInOrder } from "./in-order.ts";
import { type Login, proofOf } from "./login.ts";
import { makePlaces, type Places } from "./places.ts";
import type { Beside } from "./take-beside.ts";
import { type Profile, type Profiles, unknownProfile } from "./profiles.ts";

export interface TakeEventsParts {
  readonly takeIn: TakeIn;
  readonly fetchFile: (url: string) => Promise<FileFetched>;
  readonly profiles: Profiles;
  /** Null: customers can't sign in from Messenger. */
  readonly login: Login | null;
  /** Where people answer in the Page Inbox; null: nobody does, and what goes to other apps is let be. */
  readonly inbox: HearPageInbox | null;
  /** Whether it was switched off while it had the customer: then what is overheard was written to us. */
  readonly hadByInbox: HadByInbox;
  /** Told of each message that is now safe. */
  readonly taken: (customer: string) => void;
  /** Told of what Meta tells beside messages. */
  readonly beside: (event: Beside) => Promise<void>;
  /** Does something of which nobody waits for the end. */
  readonly later: (work: Promise<unknown>) => void;
  readonly note: Note;
  readonly now: () => number;
}

/** Whether all is kept, or something has to come again. */
export type Taken = "kept" | "again";

/** A file that can't be had for this long is left out, so that at least the words arrive, in ms. */
const givenUpAfterMs = 600_000;
/** Who opens the conversation is greeted in their own language, if Meta tells it this soon, in ms. */
const greetWithinMs = 1_000;
const maxFiles = 5;
const maxFetches = 8;
/** So long a file waits for its place, in ms: Meta waits for our answer meanwhile, and brings it again. */
const waitMs = 4_000;

/**
 * Brings events to the house, those of one customer one after another. Resolves once what came is durable; rejects when
 * something could not be kept. The same event again changes nothing.
 */
export function makeTakeEvents(
  parts: TakeEventsParts,
): (events: readonly MessengerEvent[]) => Promise<Taken> {
  const inOrder = makeInOrder();
  const fetching = makePlaces(maxFetches, waitMs);
  return async (events) => {
    const ends = events.map((event) => {
      let end: Taken = "kept";
      return inOrder(threadOf(event), async () => {
        end = await takeOne(parts, fetching, event);
      }).then(() => end);
    });
    const settled = await Promise.allSettled(ends);
    const failed = settled.find((one) => one.status === "rejected");
    if (failed !== undefined) throw failed.reason;
    return settled.some((one) => one.status === "fulfilled" && one.value === "again") ? "again" : "kept";
  };
}

async function takeOne(parts: TakeEventsParts, fetching: Places, event: MessengerEvent): Promise<Taken> {
  switch (event.kind) {
    case "message":
      return takeMessage(parts, fetching, event);
    case "postback": {
      const profile = await greetedAs(parts, event.customer);
      await bring(parts, event, postbackActivity(event, profile, parts.login !== null));
      return "kept";
    }
    case "referral": {
      const profile = await greetedAs(parts, event.customer);
      await bring(parts, event, joinedActivity(event, `referral:${event.at}`, profile));
      return "kept";
    }
    case "signing":
      await takeSigning(parts, event);
      return "kept";
    case "reaction":
    case "delivered":
    case "read":
    case "echo":
    case "control":
      await parts.beside(event);
      return "kept";
  }
}

type Message = Extract<MessengerEvent, { kind: "message" }>;

async function takeMessage(parts: TakeEventsParts, fetching: Places, came: Message): Promise<Taken> {
  const { inbox } = parts;
  const thread = { channel: channelName, channelThreadId: threadOf(came) };
  const event = await asWrittenTo(parts, came, thread);
  if (event.standby === true && inbox === null) {
    await parts.beside(event);
    return "kept";
  }
  const fetched = await fetchAll(parts, fetching, event);
  if (fetched === null) return "again";
  const profile = parts.profiles.known(event.customer) ?? unknownProfile;
  if (event.standby !== true) await inbox?.cameToUs(thread, event.at);
  await bring(parts, event, messageActivity(event, profile, fetched));
  return "kept";
}

/** Who wrote while the inbox had them, as it was switched off, wrote to us. */
async function asWrittenTo(
  { inbox, hadByInbox }: TakeEventsParts,
  came: Message,
  thread: ChannelThread,
): Promise<Message> {
  if (came.standby !== true || inbox !== null || !(await hadByInbox(thread, came.at))) return came;
  const { standby: _, ...written } = came;
  return written;
}

/** A call of Meta's has no id of its own for this: one customer does it once at a time. */
async function takeSigning(
  parts: TakeEventsParts,
  event: Extract<MessengerEvent, { kind: "signing" }>,
): Promise<void> {
  const proof = proofOf(event, parts.login, parts.note);
  const profile = parts.profiles.known(event.customer) ?? unknownProfile;
  if (proof !== null)
    await bring(parts, event, signingActivity(event, `signing:${event.at}`, profile, proof));
}

/** To the turn; after it the house learns who the customer is, when it doesn't know. */
async function bring(
  { takeIn, taken, profiles, later }: TakeEventsParts,
  event: MessengerEvent,
  activity: Parameters<TakeIn>[0],
): Promise<void> {
  const receipt = await takeIn(activity);
  if (receipt === null || receipt.repeated) return;
  // Seen is what the people have seen who answer.
  if (event.kind !== "message" || event.standby !== true) taken(event.customer);
  if (profiles.known(event.customer) === null)
    later(profiles.ask(event.customer).then((profile) => introduce(takeIn, event, profile)));
}

/** A name that came after the first message is told to the house by itself. */
async function introduce(takeIn: TakeIn, event: MessengerEvent, profile: Profile): Promise<void> {
  if (profile.firstName === null && profile.locale === null) return;
  await takeIn(joinedActivity(event, `profile:${event.at}`, profile));
}

async function greetedAs({ profiles }: TakeEventsParts, customer: string): Promise<Profile> {
  return profiles.known(customer) ?? within(greetWithinMs, profiles.ask(customer), unknownProfile);
}

const again: FileFetched = { kind: "again" };

/** Null: something that may still be had couldn't be had now. */
async function fetchAll(
  { fetchFile, now }: TakeEventsParts,
  fetching: Places,
  { attachments, at }: Extract<MessengerEvent, { kind: "message" }>,
): Promise<Fetched | null> {
  const sent = attachments.filter((one) => one.kind === "file");
  const others = attachments.flatMap((one) =>
    one.kind === "other" ? [leftOutAs(one.type, "other-kind")] : [],
  );
  const came = await Promise.all(
    sent.slice(0, maxFiles).map(async ({ url, isPicture }) => {
      const fetched = await fetching(() => fetchFile(url), again);
      return { fetched, isPicture };
    }),
  );
  if (came.some(({ fetched }) => fetched.kind === "again") && now() - at < givenUpAfterMs) return null;
  const { files, leftOut } = sifted(came);
  const tooMany = sent.slice(maxFiles).map(() => leftOutAs("file", "too-many"));
  return { files, leftOut: [...others, ...leftOut, ...tooMany] };
}

/** The files that fit together into one message, and why the others are left out. A picture of no known kind is a broken one. */
function sifted(came: readonly { readonly fetched: FileFetched; readonly isPicture: boolean }[]): Fetched {
  const files: SentFile[] = [];
  const leftOut: LeftOut[] = [];
  let room = maxFileBytes;
  for (const { fetched, isPicture } of came) {
    if (fetched.kind === "file" && fetched.file.bytes.length <= room) {
      files.push(fetched.file);
      room -= fetched.file.bytes.length;
    } else leftOut.push(leftOutAs("file", whyOf(fetched, isPicture)));
  }
  return { files, leftOut };
}

function whyOf(fetched: FileFetched, isPicture: boolean): Refusal {
  if (fetched.kind === "file") return "too-large";
  if (fetched.kind === "again") return "unreadable";
  return fetched.why === "other-kind" && isPicture ? "unreadable" : fetched.why;
}

const leftOutAs = (name: string, why: Refusal): LeftOut => ({ name, why });
