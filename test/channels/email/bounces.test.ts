import { describe, expect, test } from "vitest";
import type { Letter } from "../../../src/turn/ports/letter-store.ts";
import { before, type Mailed, makeMailed, wrote } from "./mailed-house.ts";
import { aBounce } from "./mails.ts";

describe("a letter that comes back", () => {
  const letter: Letter = {
    kind: "promise-made",
    to: { kind: "email", address: "maija@esimerkki.example" },
    subject: "Lupaus",
    paragraphs: ["Sovittu."],
    link: null,
    dueAt: 0,
  };

  async function sent(mailed: Mailed): Promise<string> {
    const { storage, clock } = mailed.house;
    await storage.turn(
      {
        kind: "joined",
        key: "letter",
        channel: "directline",
        channelThreadId: "w",
        customer: { channelCustomerId: "customer-w", name: null, verifiedAs: null },
        locale: null,
        reference: null,
      },
      ({ conversation, thread }) => ({ conversation, language: thread, lines: [], letters: [letter] }),
    );
    const [claimed] = await storage.claimLetters(clock.now, 1, 1_000);
    if (claimed === undefined) throw new Error("No letter is due.");
    await storage.endLetter(claimed.id, claimed.attempts, "sent", clock.now);
    return claimed.id;
  }

  test("is noted in its conversation once, and nobody takes it for the customer's words", async () => {
    const mailed = await makeMailed();
    const id = await sent(mailed);
    expect(await mailed.take(aBounce(id, "failed", mailed.to))).toEqual({
      kind: "bounced",
      conversation: mailed.id,
    });
    await mailed.take(aBounce(id, "failed", mailed.to));
    const notes = await mailed.house.notes(mailed.id);
    expect(notes.filter((note) => note.startsWith("letter-dead"))).toEqual([
      "letter-dead:maija@esimerkki.example",
    ]);
    expect(await wrote(mailed)).toEqual([before]);
  });

  test("only late is not dead yet", async () => {
    const mailed = await makeMailed();
    const id = await sent(mailed);
    expect(await mailed.take(aBounce(id, "delayed", mailed.to))).toEqual({ kind: "ignored", why: "delayed" });
    expect(await mailed.house.notes(mailed.id)).not.toContain("letter-dead:maija@esimerkki.example");
  });

  test("to a forged address is not believed", async () => {
    const mailed = await makeMailed();
    const id = await sent(mailed);
    await mailed.take(aBounce(id, "failed", "asiakaspalvelu+x.y@napavirta.example"));
    expect(await mailed.house.notes(mailed.id)).not.toContain("letter-dead:maija@esimerkki.example");
  });
});
