import { emptyQueue } from "../../src/domain/queue/told.ts";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { WithBot } from "../../src/domain/conversation.ts";
import type { Faq } from "../../src/domain/faq.ts";
import { conversationId, type EntryId, personId, promiseId, threadId } from "../../src/domain/ids.ts";
import { type Language, languages } from "../../src/domain/language.ts";
import type { Understanding } from "../../src/domain/matching/understanding.ts";
import { unlinked } from "../../src/domain/person/link.ts";
import { start } from "../../src/domain/moves/with-bot.ts";
import type { Knowledge } from "../../src/turn/ports/knowledge.ts";
import type { Situation } from "../../src/turn/ports/situation.ts";
import { thinkGreeting, thinkMessage } from "../../src/turn/think.ts";
import { faq, knowledge } from "../fixtures/knowledge.ts";

const ids = [...faq.keys()];
const someIds = fc.subarray(ids, { minLength: 0 });
const secret = "Saat hyvittää 50 euroon asti.";

/** The fixture's FAQ with guidance everywhere, links from each entry to all, and these on trial. */
const withTrials = (trials: readonly EntryId[]): Faq =>
  new Map(
    [...faq.values()].map((entry) => [
      entry.id,
      {
        ...entry,
        followUps: ids,
        isTrial: trials.includes(entry.id),
        guidance: { fi: secret, sv: secret },
      },
    ]),
  );

const ranked = fc
  .tuple(fc.shuffledSubarray(ids), fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 3 }))
  .map(([entries, confidences]): Understanding["ranked"] => {
    const falling = confidences.toSorted((a, b) => b - a);
    return entries.map((entry, at) => ({ entry, confidence: falling[at] ?? 0 }));
  });

/** Whatever the bot may have said before, also what was said before an entry was put on trial. */
const conversation = fc
  .record({
    misses: fc.nat({ max: 1 }),
    offered: someIds,
    answered: fc.option(fc.constantFrom(...ids)),
    asked: fc.option(fc.constant(1)),
  })
  .map((said): WithBot => ({ ...start(conversationId("c1"), null, 0), ...said }));

const situationOf = (conversation: WithBot | null, language: Language): Situation => ({
  now: 0,
  thread: {
    id: threadId("t1"),
    channel: "directline",
    language,
    languageFrom: "page",
    greeted: false,
    isPush: false,
    customerWroteAt: null,
    adAt: null,
  },
  conversation,
  freshId: conversationId("c2"),
  nextSeq: 2,
  verifiedAs: null,
  lost: false,
  agentAtWork: false,
  holder: null,
  freshPromise: promiseId("p1"),
  booked: [],
  queue: emptyQueue,
  page: { token: "t", address: "https://lupaus.example/c/t" },
  links: unlinked({ id: threadId("t1"), channel: "directline" }),
  freshPerson: personId("p2"),
  freshCode: "BCDFGHJK",
});

const titles = [...faq.values()].flatMap(({ texts }) => Object.values(texts).map(({ title }) => title));
const message = fc.oneof(fc.constantFrom(...titles, "En mitään näistä", "Ei auttanut", "moi"), fc.string());

test("whatever a customer writes, guidance stays with agents, and an entry on trial is never answered, offered or named", () => {
  fc.assert(
    fc.property(
      fc.record({ trials: someIds, starters: someIds, ranked, conversation, message }),
      fc.constantFrom(...languages),
      (world, language) => {
        const onTrial: Knowledge = {
          ...knowledge,
          faq: withTrials(world.trials),
          voice: { ...knowledge.voice, starters: world.starters },
        };
        const situation = situationOf(world.conversation, language);
        const heard = {
          understanding: { language: null, wish: null, smallTalk: null, ranked: world.ranked },
          masked: [],
          files: null,
        };
        const lines = [
          thinkGreeting(situation, onTrial).thought,
          thinkMessage(situation, world.message, heard, onTrial).thought,
        ].flatMap((thought) => thought.lines);
        const read = lines.flatMap(({ text, options }) => [text, ...options.map(({ title }) => title)]);
        const hidden = world.trials.flatMap((id) =>
          Object.values(faq.get(id)?.texts ?? {}).flatMap(({ title, answer, answerIn }) => [
            title,
            answer,
            ...Object.values(answerIn),
          ]),
        );
        for (const words of read) {
          expect(words).not.toContain(secret);
          expect(hidden).not.toContain(words);
        }
      },
    ),
    { numRuns: 500 },
  );
});

test("an entry on trial that a message is sure to mean counts as not known", () => {
  const heard = {
    understanding: knowledge.understand("voiko eräpäivää siirtää", 0),
    masked: [],
    files: null,
  };
  const situation = situationOf(null, "fi");
  const decided = (trials: readonly EntryId[]) =>
    thinkMessage(situation, "voiko eräpäivää siirtää", heard, { ...knowledge, faq: withTrials(trials) })
      .decision;
  expect(decided([])).toBe("answer");
  expect(decided(ids.slice(0, 1))).toBe("ask-again");
});
