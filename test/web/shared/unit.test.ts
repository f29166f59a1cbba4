import { afterEach, expect, test, vi } from "vitest";
import { followReadersSize } from "../../../src/web/shared/unit.ts";

afterEach(() => vi.unstubAllGlobals());

/** What the host's unit is set to when the browser says this of its text. */
function unitFor(fontSize: string): string | null {
  let unit: string | null = null;
  vi.stubGlobal("getComputedStyle", () => ({ fontSize }));
  const host = { style: { setProperty: (_name: string, value: string) => void (unit = value) } };
  followReadersSize(host as unknown as HTMLElement);
  return unit;
}

test("who has set bigger text in the browser gets a bigger chat", () => {
  expect(["16px", "20px", "24px"].map(unitFor)).toEqual(["16px", "20px", "24px"]);
});

test("a size that nobody could read, or that no browser offers, leaves the chat as it is", () => {
  expect(["8px", "64px", ""].map(unitFor)).toEqual([null, null, null]);
});
