import { afterEach, describe, expect, test } from "vitest";
import { flowOf, knowing } from "../../fixtures/flows.ts";
import { closeAll, opened, withMatter } from "./login-house.ts";
import { aino, type MessengerHouse } from "./messenger-house.ts";

afterEach(closeAll);

describe("who signs in from Messenger", () => {
  /** In the chat of the site, for a customer whom it vouches for. */
  const chats = (house: MessengerHouse, window: string, verifiedAs: string) =>
    house.writes(window, "haluan puhua ihmiselle", {
      customer: { channelCustomerId: `id:${verifiedAs}`, name: null, verifiedAs },
    });
  const personOf = async ({ storage, thread }: MessengerHouse) => {
    const found = await storage.thread("messenger", thread(aino));
    return found === null
      ? []
      : (await storage.personOf(found.id)).map(({ channel, how }) => `${channel} by ${how}`);
  };

  test("is one customer with who chats on the site as the same, and told so once", async () => {
    const house = await withMatter();
    const { meta, drain, graph, codeOf } = house;
    await chats(house, "w1", "1207");
    await chats(house, "w2", "4711");
    expect(await personOf(house)).toEqual([]);
    await meta.signsIn(aino, codeOf("1207"));
    await meta.writes(aino, "vielä yksi asia");
    await drain();
    const person = await personOf(house);
    expect(person).toHaveLength(2);
    expect(person).toEqual(expect.arrayContaining(["directline by identity", "messenger by identity"]));
    expect(graph.complaints).toEqual([]);
    expect(house.faults).toEqual([]);
  });

  test("is no longer one with the first customer, once they have signed in as another", async () => {
    const house = await withMatter();
    const { meta, clock, codeOf } = house;
    await chats(house, "w1", "1207");
    await meta.signsIn(aino, codeOf("1207"));
    expect(await personOf(house)).toHaveLength(2);
    clock.now += 1_000;
    await meta.signsOut(aino);
    clock.now += 1_000;
    await meta.signsIn(aino, codeOf("4711"));
    expect(await personOf(house)).toHaveLength(0);
  });

  test("is who flows mean by verified, until they sign out", async () => {
    const say = (fi: string) => `{ fi: "${fi}", sv: "${fi}", en: "${fi}" }`;
    const known = flowOf(
      "known",
      `
when: entry:due-date
steps:
  - if: { verified: true }
    then: [{ say: ${say("Tunnemme sinut.")} }]
    else: [{ say: ${say("Emme tunne sinua.")} }]
`,
    );
    const { meta, clock, drain, codeOf, lastRead } = await opened({ knows: knowing(known) });
    const asks = async (customer: string) => {
      clock.now += 1_000;
      await meta.writes(customer, "voiko eräpäivää siirtää");
      await drain();
      return lastRead()?.text;
    };
    expect(await asks(aino)).toBe("Emme tunne sinua.");
    const [signedIn, signedOut] = ["7001002003004002", "7001002003004003"];
    await meta.writes(signedIn, "moi");
    await meta.signsIn(signedIn, codeOf("1207"));
    expect(await asks(signedIn)).toBe("Tunnemme sinut.");
    await meta.writes(signedOut, "moi");
    await meta.signsIn(signedOut, codeOf("4711"));
    clock.now += 1_000;
    await meta.signsOut(signedOut);
    expect(await asks(signedOut)).toBe("Emme tunne sinua.");
  });
});
