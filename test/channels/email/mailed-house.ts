import { makeLogChannel } from "../../../src/channels/botframework/log-channel.ts";
import { makeTakeMail } from "../../../src/channels/email/take-mail.ts";
import { makeUndelivered } from "../../../src/turn/letters/undelivered.ts";
import { makeHouse } from "../../fixtures/house.ts";
import { knowledge } from "../../fixtures/knowledge.ts";
import { mailbox, replies } from "./letters.ts";

/** A house whose customer in the window "w" waits for a person, and which takes mails. */
export async function makeMailed(knows = knowledge) {
  const house = makeHouse(undefined, undefined, () => knows);
  const { takeIn } = makeLogChannel({ receive: house.receive, note: () => {} });
  const take = makeTakeMail({
    takeIn,
    desk: house.storage,
    log: house.storage,
    letters: house.storage,
    undelivered: makeUndelivered(() => knows),
    replies,
    domain: mailbox.domain,
    now: () => house.clock.now,
  });
  await house.writes("w", before);
  const { id } = await house.matter("w");
  const rows = async () => house.storage.transcript(id, 0);
  return { house, take, takeIn, id, to: replies.of(id), rows };
}
export type Mailed = Awaited<ReturnType<typeof makeMailed>>;

/** What the customer wrote first. */
export const before = "haluan puhua ihmiselle";

/** What the customer wrote, as the desk reads it. */
export const wrote = async ({ rows }: Mailed) =>
  (await rows()).filter(({ author }) => author === "customer").map(({ text }) => text);
