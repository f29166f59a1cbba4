import { describe, expect, test } from "vitest";
import { type Passage, passageOf, windowOf, type Written } from "../../src/domain/window.ts";

const hour = 3_600_000;
const day = 24 * hour;
const wrote = 1_000 * day;
const written = (more: Partial<Written> = {}): Written => ({
  channel: "messenger",
  customerWroteAt: wrote,
  adAt: null,
  ...more,
});

describe("Messenger's window", () => {
  test("is open to all for 24 hours after the customer's last message, and to people for 7 days", () => {
    expect(windowOf(written())).toEqual({ houseUntil: wrote + day, personUntil: wrote + 7 * day });
  });

  test("is open to all for 7 days after an advertisement brought the customer", () => {
    const old = written({ adAt: wrote - 2 * day });
    expect(windowOf(old)).toEqual({ houseUntil: wrote + 5 * day, personUntil: wrote + 7 * day });
    const fresh = written({ adAt: wrote });
    expect(windowOf(fresh)).toEqual({ houseUntil: wrote + 7 * day, personUntil: wrote + 7 * day });
  });

  test("that an old advertisement opened ends with the last message's own", () => {
    expect(windowOf(written({ adAt: wrote - 30 * day }))?.houseUntil).toBe(wrote + day);
  });

  test("is a day for all where Azure stands in between", () => {
    const window = windowOf(written({ channel: "azure-facebook", adAt: wrote }));
    expect(window).toEqual({ houseUntil: wrote + day, personUntil: wrote + day });
  });

  test("never opens to who has written nothing there", () => {
    const silent = written({ customerWroteAt: null });
    expect(passageOf("agent", silent, wrote)).toBe(null);
    expect(passageOf("bot", silent, wrote)).toBe(null);
  });

  test.each<[string, number, Passage | null, Passage | null]>([
    ["at once", 0, { by: "house", as: "answer" }, { by: "person", as: "answer" }],
    ["in the last moment", day - 1, { by: "house", as: "answer" }, { by: "person", as: "answer" }],
    ["when it has ended", day, null, { by: "person", as: "human-agent" }],
    ["before the week ends", 7 * day - 1, null, { by: "person", as: "human-agent" }],
    ["after the week", 7 * day, null, null],
  ])("lets the lines of house and people pass, each its own way: %s", (_, after, house, person) => {
    expect(passageOf("bot", written(), wrote + after)).toEqual(house);
    expect(passageOf("system", written(), wrote + after)).toEqual(house);
    expect(passageOf("agent", written(), wrote + after)).toEqual(person);
  });
});

test.each(["directline", "telegram", "constructor"])(
  "a line passes at any time on a channel without a window: %s",
  (channel) => {
    const one = written({ channel, customerWroteAt: null });
    expect(windowOf(one)).toBe(null);
    expect(passageOf("bot", one, wrote)).toEqual({ by: "house", as: "answer" });
    expect(passageOf("agent", one, wrote)).toEqual({ by: "person", as: "answer" });
  },
);

test("a bot's line with a person's tag is no passage: the compiler refuses it", () => {
  // @ts-expect-error -- only what a person writes may be sent as a person's
  const forged: Passage = { by: "house", as: "human-agent" };
  expect(forged).toBeDefined();
});
