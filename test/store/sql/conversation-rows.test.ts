import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { conversationId, threadId } from "../../../src/domain/ids.ts";
import { conversationOf, conversationRow } from "../../../src/store/sql/conversation-rows.ts";
import { anyConversation } from "../arbitrary.ts";
import { queued, withBot } from "../conversations.ts";

const thread = threadId("t");

describe("a conversation's row", () => {
  test("gives back exactly the conversation it was made from", () => {
    fc.assert(
      fc.property(anyConversation, fc.integer({ min: 1 }), (conversation, version) => {
        const row = { ...conversationRow({ conversation, version, handOvers: 0 }, thread, 7), first_seq: 1 };
        expect(conversationOf(row, conversation.promises)).toEqual(conversation);
        expect(
          conversationRow(
            { conversation: conversationOf(row, conversation.promises), version, handOvers: 0 },
            thread,
            7,
          ),
        ).toEqual(conversationRow({ conversation, version, handOvers: 0 }, thread, 7));
      }),
    );
  });

  test("of a server that knew no lookups asks the customer where it asked them", () => {
    const asking = { ...withBot(conversationId("c1"), 5), flow: null };
    const row = {
      ...conversationRow({ conversation: asking, version: 1, handOvers: 0 }, thread, 1),
      first_seq: 1,
    };
    expect(conversationOf({ ...row, flow: '["contact","email",1,5]' }, [])).toMatchObject({
      flow: { name: "contact", step: "email", tries: 1, askedAt: 5, lookup: false },
    });
  });

  test("that lacks what its state must know is told with the column, not read as something else", () => {
    const bot = withBot(conversationId("c1"), 5);
    const good = {
      ...conversationRow({ conversation: queued(bot, 5), version: 1, handOvers: 0 }, thread, 1),
      first_seq: 1,
    };
    expect(() => conversationOf({ ...good, urgency: null }, [])).toThrow(/c1.*queued.*urgency/);
    expect(() => conversationOf({ ...good, next_action: "goodbye" }, [])).toThrow(/c1.*queued.*goodbye/);
    const other = {
      ...conversationRow({ conversation: bot, version: 1, handOvers: 0 }, thread, 1),
      first_seq: 1,
    };
    expect(() => conversationOf({ ...other, offered: '{"a":1}' }, [])).toThrow("list of names");
  });
});
