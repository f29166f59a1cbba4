import type { Activity } from "botbuilder-core";
import { z } from "zod";
import { type Limit, type Policy, type Refusal, type Route, route } from "../../../http/route.ts";
import { within } from "../../../http/within.ts";
import type { TakeIn } from "../inbound.ts";
import type { Note } from "../note.ts";
import type { Cloud } from "./cloud.ts";
import type { FileParts } from "./files.ts";
import { envelope, inward } from "./inward.ts";

/** All customers of Azure's channels come from few addresses. */
const limits: readonly Limit[] = [{ name: "azure", per: "address", burst: 1_000, perMinute: 12_000 }];

/** The same whatever was wrong with the token: who forges learns nothing. */
const unauthorized: Refusal = {
  status: 401,
  code: "unauthorized",
  message: "Send the activity with a token of the Bot Framework that names this bot.",
};

/** Bot Framework's own answer to a question that a bot doesn't know. */
const notAnswered: Refusal = {
  status: 501,
  code: "not-implemented",
  message: "This bot answers no invoke activities: it talks in messages alone.",
};

export interface MessagesParts {
  readonly cloud: Cloud;
  readonly takeIn: TakeIn;
  /** Whether lines may be sent to this address of a connector. */
  readonly isAllowed: (serviceUrl: string) => boolean;
  /** Whether callers from this network address are heard at all. */
  readonly isHeard: (address: string) => boolean;
  readonly files: FileParts;
  readonly note: Note;
  /** How long it may take to prove a token, in ms. */
  readonly withinMs: number;
}

interface Caller {
  readonly token: string;
}

/** Takes what Azure Bot Service and the Emulator bring; answered once it is committed. */
export function messagesRoutes(parts: MessagesParts): {
  readonly routes: readonly Route[];
  readonly policies: readonly Policy<unknown>[];
} {
  const brings: Policy<Caller> = {
    name: "azure",
    admit: ({ header, address }) =>
      parts.isHeard(address)
        ? { ok: true, actor: { token: header("authorization") ?? "" }, who: null }
        : { ok: false, refusal: unauthorized },
  };
  const messages = route({
    method: "POST",
    path: "/api/messages",
    policy: brings,
    input: { body: envelope },
    maxBodyBytes: 256 * 1024,
    output: { 200: z.object({}) },
    summary:
      "Takes one activity of a channel of Azure Bot Service; answered once it is kept. The same activity again changes nothing.",
    limits,
    async run({ actor, body }) {
      // oxlint-disable-next-line no-unsafe-type-assertion -- the parsed edge: what the turn needs of it is checked again in incoming.ts
      const activity = body as unknown as Activity;
      if (!(await isTaken(activity, actor.token, parts))) return { refusal: unauthorized };
      if (activity.type === "invoke") return { refusal: notAnswered };
      return { status: 200, body: {} };
    },
  });
  return { routes: [messages], policies: [brings] };
}

/** False when it could not be proved who sends it; what goes wrong after that is thrown. */
async function isTaken(
  activity: Activity,
  token: string,
  { cloud, takeIn, isAllowed, files, note, withinMs }: MessagesParts,
) {
  if (!isAllowed(activity.serviceUrl) || activity.channelId === privateChannel) {
    note("azure-host-refused", { channel: activity.channelId });
    return false;
  }
  const admitted = Promise.withResolvers<true>();
  const done = cloud.admit(token, activity, async () => {
    admitted.resolve(true);
    if (isOfGroup(activity)) return note("azure-group", { channel: activity.channelId });
    if (activity.type !== "invoke") await takeIn(await inward(activity, files));
  });
  try {
    const first = await within(withinMs, Promise.race([admitted.promise, done]), "late");
    if (first === "late") throw new Error("too slow");
  } catch (error) {
    done.catch(() => {});
    note("azure-refused", { channel: activity.channelId, error });
    return false;
  }
  await done;
  return true;
}

/** What is told one customer, and the address of their own page above all, is not for a whole group to read. */
const isOfGroup = ({ conversation }: Activity): boolean => (conversation.isGroup as unknown) === true;

/** A channel of this name would choose by itself who proves its tokens. */
const privateChannel = "AseChannel";
