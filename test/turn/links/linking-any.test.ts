import fc from "fast-check";
import { expect, test } from "vitest";
import { linkedHouse, windows } from "./linked-house.ts";

const window = fc.constantFrom(...windows);
const deed = fc.oneof(
  fc.record({ do: fc.constant("write" as const), window }),
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant("sign-in" as const),
      window,
      as: fc.constantFrom("1207", "4711"),
    }),
  },
  fc.record({ do: fc.constant("sign-out" as const), window }),
  { weight: 3, arbitrary: fc.record({ do: fc.constant("code" as const), window, other: window }) },
  fc.record({ do: fc.constant("part" as const), window, other: window }),
  fc.record({ do: fc.constant("tell" as const), window }),
);
type Deed = typeof deed extends fc.Arbitrary<infer D> ? D : never;

type House = ReturnType<typeof linkedHouse>;

/** How each customer is signed in now, and who ever gave a reason to be linked with whom. */
interface Known {
  readonly as: Map<string, string>;
  readonly reasons: (readonly [string, string])[];
}

const customerOf = (name: string, verifiedAs: string | null = null) => ({
  channelCustomerId: `customer-${name}`,
  name: "Aino Esimerkki",
  verifiedAs,
});

async function does(house: House, known: Known, one: Deed): Promise<void> {
  const { window: at } = one;
  switch (one.do) {
    case "write":
    case "sign-in": {
      const as = known.as.get(at) ?? (one.do === "sign-in" ? one.as : null);
      if (as !== null) known.as.set(at, as);
      await house.writes(at, "aino.esimerkki@posti.example", { customer: customerOf(at, as) } as object);
      return;
    }
    case "sign-out": {
      const way = { channel: "directline", channelThreadId: at, locale: null, reference: null };
      await house.receive({
        ...way,
        kind: "signed-out",
        key: `out-${house.records.length}`,
        customer: customerOf(at),
      });
      known.as.delete(at);
      return;
    }
    case "code": {
      await house.writes(at, "Hei", { customer: customerOf(at, known.as.get(at) ?? null) } as object);
      const code = await house.makesCode(at);
      await house.writes(one.other, code, {
        customer: customerOf(one.other, known.as.get(one.other) ?? null),
      } as object);
      known.reasons.push([at, one.other]);
      return;
    }
    case "part":
      for (const name of [at, one.other])
        await house.writes(name, "Hei", { customer: customerOf(name) } as object);
      await house.parts(at, one.other);
      return;
    case "tell":
      await house.tell();
  }
}

const isThere = (house: House, name: string) =>
  house.storage.thread("directline", name).then((found) => found !== null);

/** Whether one leads to the other by codes that were written and by sign-ins that were the same. */
function hasReason(one: string, other: string, edges: Known["reasons"]): boolean {
  const reached = new Set([one]);
  for (let before = 0; before < reached.size;) {
    before = reached.size;
    for (const [a, b] of edges)
      if (reached.has(a) || reached.has(b)) {
        reached.add(a);
        reached.add(b);
      }
  }
  return reached.has(other);
}

test("whatever customers do, nobody is linked but by a code or a sign-in, and no two who are signed in as different people", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(deed, { minLength: 3, maxLength: 25 }), async (deeds) => {
      const house = linkedHouse();
      const known: Known = { as: new Map(), reasons: [] };
      for (const one of deeds) {
        await does(house, known, one);
        for (const a of windows)
          for (const b of windows)
            if (a < b && known.as.has(a) && known.as.get(a) === known.as.get(b)) known.reasons.push([a, b]);
        for (const name of windows) {
          if (!(await isThere(house, name))) continue;
          const person = await house.person(name);
          expect([0, 1].includes(new Set(person.flatMap((each) => known.as.get(each) ?? [])).size)).toBe(
            true,
          );
          expect(person).not.toHaveLength(1);
          for (const other of person) expect(hasReason(name, other, known.reasons)).toBe(true);
          for (const other of person) expect(await house.person(other)).toEqual(person);
        }
      }
      await house.tell();
      expect([await house.tell(), house.faults]).toEqual([0, []]);
    }),
    { numRuns: 150 },
  );
});
