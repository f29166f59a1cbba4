import { expect, test } from "vitest";
import { makeRoom } from "../../src/server/room.ts";

const isIn = (answer: ReturnType<ReturnType<typeof makeRoom>["enter"]>) => typeof answer === "function";

test("a network has eight places, all together 32, and a place given back is free", () => {
  const room = makeRoom();
  const entered = Array.from({ length: 9 }, (_, at) => room.enter("a", `customer ${at}`));
  expect(entered.map(isIn)).toEqual([...Array.from({ length: 8 }, () => true), false]);
  for (const network of ["b", "c", "d"])
    for (let at = 0; at < 8; at += 1) expect(isIn(room.enter(network, `${network}${at}`))).toBe(true);
  expect(room.enter("e", "one more")).toMatchObject({ status: 503, code: "busy" });
  const [leave] = entered;
  if (typeof leave === "function") leave();
  expect(isIn(room.enter("e", "one more"))).toBe(true);
});

test("one caller has two places, in whatever networks; an uncounted one isn't held to that", () => {
  const room = makeRoom();
  expect(["a", "b", "c"].map((network) => isIn(room.enter(network, "aino")))).toEqual([true, true, false]);
  expect(["a", "b", "c"].map((network) => isIn(room.enter(network, null)))).toEqual([true, true, true]);
});
