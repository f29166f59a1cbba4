import { expect, test } from "vitest";
import { knowing, shipped } from "../fixtures/flows.ts";
import { makeHouse } from "../fixtures/house.ts";

test.each(["mail", "page"] as const)(
  "what comes by %s answers no question that was asked in the chat: nobody reads it there",
  async (by) => {
    const house = makeHouse(undefined, undefined, () => knowing(...shipped));
    const agent = await house.hires("Riikka Esimerkki");
    await house.opens("t");
    await house.writes("t", "haluan puhua ihmiselle");
    const { id: conversation } = await house.matter("t");
    await house.act({ kind: "take", conversation, agent });
    await house.act({ kind: "reply", conversation, agent, text: "Hoidettu." });
    await house.act({ kind: "close", conversation, agent, reason: "solved", seen: null });
    await house.writes("t", "Osittain");
    await house.writes("t", "Voitteko lähettää laskun?", { by });
    expect(await house.storage.rating(conversation)).toMatchObject({ value: "partly", comment: null });
    expect(await house.matter("t")).toMatchObject({ state: "queued", reason: "reopened" });
  },
);
