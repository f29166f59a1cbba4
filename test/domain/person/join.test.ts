import { describe, expect, test } from "vitest";
import { personId, threadId } from "../../../src/domain/ids.ts";
import { join, leave, mayJoin, part } from "../../../src/domain/person/join.ts";
import type { Linkable } from "../../../src/domain/person/link.ts";

const fresh = personId("fresh");
const thread = (id: string, other: Partial<Linkable> = {}): Linkable => ({
  thread: threadId(id),
  channel: `channel of ${id}`,
  verifiedAs: null,
  isOpen: false,
  link: null,
  ...other,
});
const of = (person: string, how: "code" | "identity" = "code") => ({ person: personId(person), how, at: 1 });
const byCode = { how: "code", now: 9, fresh } as const;

describe("threads that are linked", () => {
  test("are one person from then on, and who made the code is told of the other channel", () => {
    const [own, from] = [thread("own"), thread("from")];
    expect(join(own, [own, from], byCode, from)).toEqual([
      { thread: "own", link: { person: fresh, how: "code", at: 9 }, untold: null },
      {
        thread: "from",
        link: { person: fresh, how: "code", at: 9 },
        untold: { what: "linked", channel: "channel of own" },
      },
    ]);
  });

  test("bring all of their persons along, who keep how they came there", () => {
    const [own, mate] = [thread("own", { link: of("p1") }), thread("mate", { link: of("p1", "identity") })];
    const from = thread("from", { link: of("p2", "identity") });
    const links = join(own, [own, mate, from], byCode, from);
    expect(links.map(({ thread: id, link }) => [id, link])).toEqual([
      ["own", { person: "p2", how: "code", at: 9 }],
      ["mate", { person: "p2", how: "identity", at: 1 }],
      ["from", of("p2", "identity")],
    ]);
  });

  test("by a sign-in tell only those in which a matter is open", () => {
    const [own, open, quiet] = [thread("own"), thread("open", { isOpen: true }), thread("quiet")];
    const links = join(own, [own, open, quiet], { ...byCode, how: "identity" });
    expect(links.map(({ thread: id, untold }) => [id, untold?.what ?? null])).toEqual([
      ["own", null],
      ["open", "linked"],
      ["quiet", null],
    ]);
  });

  test("may be so unless two are vouched for as different people", () => {
    const [a, b, nobody] = [thread("a", { verifiedAs: "1" }), thread("b", { verifiedAs: "2" }), thread("c")];
    expect([mayJoin([a, nobody]), mayJoin([a, a]), mayJoin([a, nobody, b])]).toEqual([true, true, false]);
  });
});

describe("a thread that is parted", () => {
  const [own, other, third] = ["own", "other", "third"].map((id) => thread(id, { link: of("p") }));
  if (own === undefined || other === undefined || third === undefined) throw new Error("three threads");

  test("belongs to nobody, is told so, and so are those that stay", () => {
    expect(part(other, own, [own, other, third], 9)).toEqual([
      {
        thread: "other",
        link: { person: null, how: "parted", at: 9 },
        untold: { what: "parted", channel: "channel of own" },
      },
      { thread: "third", link: of("p"), untold: { what: "parted", channel: "channel of other" } },
    ]);
  });

  test("because somebody else signed in takes those of the same sign-in along", () => {
    const strange = { ...own, verifiedAs: "2" };
    const mine = { ...other, verifiedAs: "2" };
    const links = leave(strange, [mine, { ...third, verifiedAs: "1" }], 9, fresh);
    expect(links.map(({ thread: id, link }) => [id, link.person])).toEqual([
      ["own", fresh],
      ["other", fresh],
      ["third", "p"],
    ]);
  });
});
