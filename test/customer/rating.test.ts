import { describe, expect, test } from "vitest";
import { promisedHouse } from "./promised.ts";

const day = 24 * 3_600_000;

/** What Riikka promised was kept, and the matter has ended. */
async function endedHouse() {
  const at = await promisedHouse();
  const { house, conversation, riikka: agent } = at;
  await house.act({ kind: "keep", promise: (await at.promise()).id, note: "", conversation, agent });
  await house.act({ kind: "close", reason: "solved", seen: null, conversation, agent });
  const rates = (value: string, more: Readonly<Record<string, string>> = {}) =>
    at.send("rate", { key: `rate-${value}-key`, conversation, value, ...more });
  return { ...at, rates, rating: () => house.storage.rating(conversation) };
}

describe("a matter that has ended", () => {
  test("is rated on the page as in the chat, what was missing is asked, and a supervisor reads it", async () => {
    const { page, rates, rating, house, conversation } = await endedHouse();
    expect(await page()).toMatch(/Tuliko asiasi kuntoon\? .*Kyllä .*Osittain .*Ei /);
    expect(await page("?lang=sv")).toMatch(/Blev ditt ärende ordnat\? .*Ja .*Delvis .*Nej /);
    expect(await page("?lang=en")).toMatch(/Is your matter sorted\? .*Yes .*Partly .*No /);
    const read = await house.reads("t");
    expect((await rates("partly")).location).toMatch(new RegExp(`lang=fi#rating-${conversation}$`));
    expect(await rating()).toMatchObject({ value: "partly", comment: null });
    expect(await page()).toMatch(
      /Vastauksesi: Osittain\. Mikä jäi puuttumaan\? Palvelun esihenkilö lukee vastauksesi\./,
    );
    await rates("partly", { key: "comment-key", comment: "Lasku puuttuu, 131052-308T" });
    const told = await page();
    expect(told).toContain("Vastauksesi: Osittain. Palvelun esihenkilö lukee, mitä kirjoitit.");
    expect(told).not.toMatch(/Mikä jäi|Lasku puuttuu/);
    const [comment] = await house.storage.comments("open", 9);
    expect(comment).toMatchObject({ conversation, value: "partly" });
    expect(comment?.comment).toMatch(/^Lasku puuttuu, /);
    expect(comment?.comment).not.toContain("308T");
    expect(await house.reads("t")).toEqual(read);
    expect(await house.matter("t")).toMatchObject({ state: "closed" });
  });

  test("may be rated anew: the last answer counts, and the words to an earlier one stay for their reader", async () => {
    const { page, rates, rating, house } = await endedHouse();
    await rates("no", { comment: "Lasku puuttuu." });
    house.clock.now += day;
    await rates("yes");
    expect(await page()).toMatch(/Vastauksesi: Kyllä\. .*Vaihda vastaus/);
    expect(await rating()).toMatchObject({ value: "yes", comment: "Lasku puuttuu." });
    const after = await rating();
    await rates("no", { comment: "Lasku puuttuu." });
    expect(await rating()).toEqual(after);
  });

  test("can be rated though another is open by now, and that one can't", async () => {
    const { page, rates, rating, house, send } = await endedHouse();
    house.clock.now += 40 * day;
    await house.writes("t", "Jotakin muuta");
    await house.writes("t", "Aivan muuta");
    const { id: open } = await house.matter("t");
    expect(await page()).toMatch(/Asia on asiakaspalvelun jonossa\..*Tuliko asiasi kuntoon\?/);
    await rates("yes");
    expect(await rating()).toMatchObject({ value: "yes" });
    const sent = await send("rate", { key: "open-matter", conversation: open, value: "no" });
    expect(sent.location).toMatch(/said=changed#said$/);
    expect(await house.storage.rating(open)).toBeNull();
  });

  test("is not another customer's to rate, nor by a value that is none", async () => {
    const { send, rating, house, conversation } = await endedHouse();
    await house.writes("other", "Haluan puhua ihmiselle");
    await house.ends("other");
    const { id: others } = await house.matter("other");
    for (const fields of [
      { conversation: others, value: "no" },
      { conversation, value: "great" },
      { conversation: "", value: "yes" },
    ])
      expect((await send("rate", { key: "abcdefgh", ...fields })).location).toContain("said=changed");
    expect([await rating(), await house.storage.rating(others)]).toEqual([null, null]);
  });

  test("that only the bot had is not asked about", async () => {
    const { page, house } = await endedHouse();
    house.clock.now += 40 * day;
    await house.writes("t", "Eräpäivän muutos");
    await house.ends("t");
    const told = await page();
    expect(told.match(/Tuliko asiasi kuntoon/g)).toHaveLength(1);
  });
});
