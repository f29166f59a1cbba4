import { makeOutbox } from "../../../src/turn/outbox.ts";
import { makeUnsent } from "../../../src/turn/unsent.ts";
import { makeHouse } from "../../fixtures/house.ts";
import { knowledge } from "../../fixtures/knowledge.ts";
import type { ChannelUnderTest } from "./channel-under-test.ts";

export const question = "voiko eräpäivää siirtää";
export const person = "haluan puhua ihmiselle";
export const answered = "Vastaus: Eräpäivän muutos.";

/** What is opened for each test. */
export interface Opened {
  readonly channel: ChannelUnderTest;
  readonly house: Contracted;
}

/** A house with one channel, which can be ended and begun again on the same store. */
export async function contracted(channel: ChannelUnderTest) {
  const first = makeHouse();
  const broken = { turns: 0 };
  const begin = async () => {
    const house = makeHouse(first.storage, first.clock);
    const receive: typeof house.receive = async (incoming) => {
      if (broken.turns > 0) {
        broken.turns -= 1;
        throw new Error("The disk is full.");
      }
      return house.receive(incoming);
    };
    const opened = await channel.open({ ...house, receive });
    const { send } = opened;
    const outbox =
      send === null
        ? null
        : makeOutbox({
            store: house.storage,
            commits: house.storage,
            carries: (name) => name === channel.channel,
            send,
            unsent: makeUnsent(() => knowledge),
            clock: () => house.clock.now,
            record: () => {},
            fault: () => {},
          });
    return { house, outbox, close: opened.close };
  };
  let running = await begin();
  const threadOf = (customer: string) => channel.threadOf(customer);
  const logOf = async (customer: string) => {
    const thread = await first.storage.thread(channel.channel, threadOf(customer));
    return thread === null ? [] : first.storage.customerLog(thread.id, 0, 1_000);
  };
  return {
    ...first,
    /** Sends all that is due now. */
    sends: async () => running.outbox?.drain(),
    /** Goes on for so long, sending what comes due. */
    async passes(minutes: number) {
      for (let minute = 0; minute < minutes; minute++) {
        first.clock.now += 60_000;
        while ((await running.house.fireDue()) > 0);
        await running.outbox?.drain();
      }
    },
    async restarts() {
      await running.close();
      running = await begin();
    },
    /** Lets the next turns fail before their commit. */
    breaks: (turns: number) => void (broken.turns = turns),
    /** What the house said to the customer, as the log has it. */
    said: async (customer: string) =>
      (await logOf(customer)).filter(({ author }) => author !== "customer").map(({ text }) => text),
    /** What the customer wrote, as the log has it. */
    wrote: async (customer: string) =>
      (await logOf(customer)).filter(({ author }) => author === "customer").map(({ text }) => text),
    /** What the customer was shown. */
    shown: async (customer: string) => (await channel.shown(customer)).map(({ text }) => text),
    matterOf: (customer: string) => first.matter(threadOf(customer)),
    async end() {
      await running.close();
      await channel.end();
    },
  };
}
type Contracted = Awaited<ReturnType<typeof contracted>>;

/** A thread whose matter an agent has taken. */
export async function withAgent({ channel, house }: Opened, customer = "maija") {
  await channel.bring({ customer, key: "ask", text: person });
  const agent = await house.hires("Riikka Esimerkki");
  const { id: conversation } = await house.matterOf(customer);
  await house.act({ kind: "take", conversation, agent });
  return {
    conversation,
    agent,
    reply: (text: string) => house.act({ kind: "reply", conversation, agent, text }),
  };
}
