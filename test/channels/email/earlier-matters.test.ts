import { describe, expect, test } from "vitest";
import type { AgentId, ConversationId } from "../../../src/domain/ids.ts";
import { replies } from "./letters.ts";
import { before, makeMailed, type Mailed } from "./mailed-house.ts";
import { aMail } from "./mails.ts";

const day = 86_400_000;

/** Riikka answers and closes what waits in the window "w". */
async function ends({ house }: Mailed, agent: AgentId, id: ConversationId): Promise<void> {
  await house.act({ kind: "take", conversation: id, agent });
  await house.act({ kind: "close", conversation: id, agent, reason: "solved", seen: null });
}

/** A customer's matter that ended, long enough ago that the next message began another. */
async function withEarlier() {
  const mailed = await makeMailed();
  const riikka = await mailed.house.hires("Riikka Esimerkki");
  await ends(mailed, riikka, mailed.id);
  const endedAt = mailed.house.clock.now;
  mailed.house.clock.now += 60 * day;
  await mailed.house.writes("w", before);
  const { id: current } = await mailed.house.matter("w");
  return { ...mailed, riikka, current, endedAt, toCurrent: replies.of(current) };
}

describe("an answer by mail to an earlier matter", () => {
  test("joins the one that is open, and agents read which it answers, when that ended and who had it", async () => {
    const mailed = await withEarlier();
    await mailed.take(aMail({ to: mailed.to, text: "Entä se edellinen?" }));
    const rows = await mailed.house.storage.transcript(mailed.current, 0);
    expect(rows.slice(-3).map(({ text }) => text)).toEqual([
      "Entä se edellinen?",
      "by-mail",
      `earlier-matter:${new Date(mailed.endedAt).toISOString()}:Riikka:`,
    ]);
    expect(await mailed.house.matter("w")).toMatchObject({ id: mailed.current, state: "queued" });
  });

  test("is told by what that was about, where the bot had answered", async () => {
    const mailed = await makeMailed();
    const riikka = await mailed.house.hires("Riikka Esimerkki");
    await mailed.house.writes("x", "voiko eräpäivää siirtää");
    await mailed.house.writes("x", "haluan puhua ihmiselle");
    const { id: first } = await mailed.house.matter("x");
    await ends(mailed, riikka, first);
    mailed.house.clock.now += 60 * day;
    await mailed.house.writes("x", before);
    await mailed.take(aMail({ to: replies.of(first), text: "Kiitos, mutta entä korko?" }));
    const { id: current } = await mailed.house.matter("x");
    expect((await mailed.house.notes(current)).at(-1)).toMatch(/^earlier-matter:[^ ]+Z:Riikka:.+/);
  });

  test("begins a matter that links to it when nothing is open, though a later one could be taken up again", async () => {
    const mailed = await withEarlier();
    await ends(mailed, mailed.riikka, mailed.current);
    mailed.house.clock.now += day;
    await mailed.take(aMail({ to: mailed.to, id: "<1@x>", text: "Vielä yksi kysymys laskusta." }));
    const { id, ...row } = await mailed.house.matter("w");
    expect(row).toMatchObject({ state: "queued", previous: mailed.id });
    expect(id).not.toBe(mailed.current);
    await mailed.house.act({ kind: "take", conversation: id, agent: mailed.riikka });
    await mailed.take(aMail({ to: mailed.toCurrent, id: "<2@x>", text: "Ja tästä toisesta." }));
    expect((await mailed.house.notes(id)).at(-1)).toMatch(/^earlier-matter:/);
  });

  test("takes up the later one when it answers that", async () => {
    const mailed = await withEarlier();
    await ends(mailed, mailed.riikka, mailed.current);
    await mailed.take(aMail({ to: mailed.toCurrent, text: "Se ei auttanut." }));
    expect(await mailed.house.matter("w")).toMatchObject({ id: mailed.current, reason: "reopened" });
  });

  test("of another customer's window is none of this one's", async () => {
    const mailed = await withEarlier();
    await mailed.house.writes("other", "haluan puhua ihmiselle");
    const { id: foreign } = await mailed.house.matter("other");
    await mailed.house.writes("w", "Onko jotain uutta?", { answers: foreign });
    expect((await mailed.house.notes(mailed.current)).join()).not.toContain("earlier-matter");
    expect(await mailed.house.notes(foreign)).not.toContain("earlier-matter");
  });

  test("to the one that is open says nothing of another", async () => {
    const mailed = await withEarlier();
    await mailed.take(aMail({ to: mailed.toCurrent, text: "Odotan tässä." }));
    expect((await mailed.house.notes(mailed.current)).at(-1)).toBe("by-mail");
  });
});
