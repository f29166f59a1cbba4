import { describe, expect, test } from "vitest";
import { linkedHouse } from "./linked-house.ts";

const parted = /^system: Tämä keskustelu ja toinen keskustelu \(verkkosivun chat\) on erotettu: /;

/** One customer who signed in in two windows and has a matter in each. */
async function signedInTwice() {
  const house = linkedHouse();
  await house.signedIn("a", "1207", "Eräpäivän muutos");
  await house.signedIn("b", "1207", "Eräpäivän muutos");
  return house;
}

describe("who signs out", () => {
  test("is no longer among those that the sign-in had linked, and both chats and both desks are told", async () => {
    const { signsOut, person, reads, last, tell, notes, matter } = await signedInTwice();
    expect(await person("b")).toEqual(["a", "b"]);
    await signsOut("b");
    expect([await person("a"), await person("b")]).toEqual([[], []]);
    expect((await reads("b")).slice(-2)).toEqual([
      expect.stringMatching(/^system: Olet kirjautunut ulos\. /),
      expect.stringMatching(parted),
    ]);
    expect(await notes((await matter("b")).id)).toContain("parted:sign-out:directline:");
    expect(await tell()).toBe(1);
    expect(await last("a")).toMatch(parted);
    expect(await notes((await matter("a")).id)).toContain("parted:elsewhere:directline:");
  });

  test("and signs in again as the same is linked again: nobody has said that they are two people", async () => {
    const { signsOut, signedIn, person } = await signedInTwice();
    await signsOut("b");
    await signedIn("b", "1207", "Hei taas");
    expect(await person("b")).toEqual(["a", "b"]);
  });

  test("leaves the others with each other", async () => {
    const { signsOut, signedIn, person } = await signedInTwice();
    await signedIn("c", "1207", "Eräpäivän muutos");
    await signsOut("b");
    expect(await person("a")).toEqual(["a", "c"]);
    expect(await person("b")).toEqual([]);
  });

  test("stays linked by a code that they wrote: that is a deed of their own", async () => {
    const { writes, signedIn, makesCode, signsOut, person, last } = linkedHouse();
    await writes("a", "Eräpäivän muutos");
    await signedIn("b", "1207", "Eräpäivän muutos");
    await writes("b", await makesCode("a"));
    await signsOut("b");
    expect(await person("b")).toEqual(["a", "b"]);
    expect(await last("b")).toMatch(/^system: Olet kirjautunut ulos\./);
  });

  test("alone, or after somebody has parted them, is told of no parting", async () => {
    const { signsOut, parts, reads, tell } = await signedInTwice();
    await parts("b", "a");
    await tell();
    const before = await reads("b");
    await signsOut("b");
    expect(await reads("b")).toEqual([...before, expect.stringMatching(/^system: Olet kirjautunut ulos\. /)]);
    expect(await tell()).toBe(0);
  });

  test("leaves nothing of the other's history to whoever signs in next in that chat", async () => {
    const { signsOut, signedIn, storage, matter } = await signedInTwice();
    await signsOut("b");
    await signedIn("b", "4711", "Eräpäivän muutos");
    const history = await storage.historyOf((await matter("b")).id, 9);
    expect(history?.linked).toEqual([]);
    expect(history?.matters.map(({ row }) => row.channelThreadId)).toEqual(["b"]);
  });
});
