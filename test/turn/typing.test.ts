import { describe, expect, test } from "vitest";
import { makeTyping, type Typed } from "../../src/turn/typing.ts";

const riikka: Typed = { from: "agent", channel: "directline", channelThreadId: "t1", name: "Riikka" };

describe("typing", () => {
  test("is told to all who listen, until they stop", () => {
    const heard: string[] = [];
    const typing = makeTyping(() => {});
    const stop = typing.subscribe(({ name }) => heard.push(`a ${name}`));
    typing.subscribe(({ name }) => heard.push(`b ${name}`));
    typing.tell(riikka);
    stop();
    typing.tell(riikka);
    expect(heard).toEqual(["a Riikka", "b Riikka", "b Riikka"]);
  });

  test("is not kept for who comes later", () => {
    const heard: Typed[] = [];
    const typing = makeTyping(() => {});
    typing.tell(riikka);
    typing.subscribe((typed) => heard.push(typed));
    expect(heard).toEqual([]);
  });

  test("reaches the others when one listener breaks", () => {
    const heard: Typed[] = [];
    const troubles: unknown[] = [];
    const typing = makeTyping((error) => troubles.push(error));
    typing.subscribe(() => {
      throw new Error("broken");
    });
    typing.subscribe((typed) => heard.push(typed));
    typing.tell(riikka);
    expect(heard).toEqual([riikka]);
    expect(troubles).toEqual([new Error("broken")]);
  });
});
