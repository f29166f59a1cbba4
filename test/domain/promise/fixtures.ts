import type { Conversation, Queued, WithAgent } from "../../../src/domain/conversation.ts";
import { agentId, conversationId, promiseId } from "../../../src/domain/ids.ts";
import { start } from "../../../src/domain/moves/with-bot.ts";
import { handedOver, replied, taken } from "../../../src/domain/moves/with-people.ts";
import { type Keeper, type Ledger, make, promiseByAgent } from "../../../src/domain/promise/ledger.ts";
import type { Promising } from "../../../src/domain/promise/moves.ts";
import type { Contact, OpenPromise } from "../../../src/domain/promise/promise.ts";
import type { Service } from "../../../src/domain/service/service.ts";
import { at, hour, office } from "../service/fixtures.ts";

export const riikka: Keeper = { id: agentId("riikka"), name: "Riikka", isSupervisor: false };
export const pekka: Keeper = { id: agentId("pekka"), name: "Pekka", isSupervisor: false };
export const chief: Keeper = { id: agentId("chief"), name: "Aino", isSupervisor: true };

/** An office that is open Mon-Fri 8-16 and takes one promise an hour from each of five. */
export const service = (more: Partial<Service> = {}): Service =>
  office({ promises: { slotMs: hour, perSlot: 5 }, ...more });

/** What the ledger knows at a moment on the office's walls. */
export const ledgerAt = (text: string, more: Partial<Ledger> = {}): Ledger => ({
  service: service(),
  language: "fi",
  booked: [],
  now: at(text),
  owner: null,
  agentAtWork: true,
  ...more,
});

export const email: Contact = { kind: "email", address: "aino@esimerkki.fi" };
const phone: Contact = { kind: "phone", number: "+358401234567" };

/** A matter that has waited for a person since a moment. */
export const queuedAt = (text: string): Queued =>
  handedOver(start(conversationId("c1"), null, at(text)), "asked-human", at(text));
/** Riikka has it and has answered: nothing is owed. */
export const answeredAt = (text: string): WithAgent =>
  replied(taken(queuedAt(text), riikka.id, at(text)), at(text));

/** What the flow promises to who waits in the queue. */
export const byFlow = (made: string, due: string, contact: Contact = phone, id = "p1") =>
  make(
    queuedAt(made),
    {
      id: promiseId(id),
      text: "",
      contact,
      dueAt: at(due),
      window: null,
      madeBy: { flow: "contact" },
    },
    ledgerAt(made, { agentAtWork: false }),
  ).conversation;

/** What Riikka promises in a matter that she has. */
export function byRiikka(made: string, due: string, from: Conversation = answeredAt(made), id = "p1") {
  const wanted = { id: promiseId(id), text: "Selvitän.", contact: email, dueAt: at(due) };
  return carrying(promiseByAgent(from, riikka, wanted, ledgerAt(made)));
}

/** The conversation of a step that leaves it open with people. */
export function carrying(step: { readonly conversation: Conversation } | string): Promising {
  if (typeof step === "string") throw new Error(`Refused: ${step}`);
  const { conversation: c } = step;
  if (c.state === "bot" || c.state === "closed") throw new Error(`It is ${c.state}.`);
  return c;
}

/** The first promise of a conversation. */
export function firstOf({ promises: [promise] }: Conversation): OpenPromise {
  if (promise === undefined) throw new Error("Nothing is promised.");
  return promise;
}
