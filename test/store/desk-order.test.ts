import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { awaits, type Conversation } from "../../src/domain/conversation.ts";
import { deskRank } from "../../src/domain/queue/order.ts";
import { cursorOf, firstPlace, placeOf } from "../../src/store/desk-order.ts";
import { anyConversation } from "./arbitrary.ts";

const urgencyOf = (c: Conversation) => ("urgency" in c && awaits(c) === "us" ? c.urgency : 0);

describe("the desk's order", () => {
  test("puts those who wait for us first, urgency before the clock, and open matters apart from closed ones", () => {
    fc.assert(
      fc.property(anyConversation, anyConversation, (a, b) => {
        const before = deskRank(a) < deskRank(b);
        if (a.state === "closed" && b.state === "closed") expect(before).toBe(a.closedAt > b.closedAt);
        else if (a.state === "closed" || b.state === "closed") expect(before).toBe(a.state === "closed");
        else if (urgencyOf(a) !== urgencyOf(b)) expect(before).toBe(urgencyOf(a) > urgencyOf(b));
        else expect(before).toBe((a.waitingSince ?? Infinity) < (b.waitingSince ?? Infinity));
      }),
    );
  });

  test("a page mark names the place it was made from, and every list begins before its first row", () => {
    fc.assert(
      fc.property(anyConversation, (conversation) => {
        const place = { rank: deskRank(conversation), id: conversation.id };
        expect(placeOf(cursorOf(place))).toEqual(place);
        expect(firstPlace(conversation.state === "closed" ? "closed" : "open").rank).toBeLessThan(place.rank);
      }),
    );
  });
});
