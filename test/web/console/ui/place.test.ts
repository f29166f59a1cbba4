import { describe, expect, test } from "vitest";
import { conversationPlace, placeOf, viewPlace } from "../../../../src/web/console/ui/place.ts";

describe("an address of the desk", () => {
  test("names a conversation or a view, and leads back to it", () => {
    expect(placeOf(conversationPlace("a/b c%"))).toEqual({ conversation: "a/b c%" });
    expect(placeOf(viewPlace("closed"))).toEqual({ view: "closed" });
  });

  test("names the supervisors' overview", () => {
    expect(placeOf("#/overview")).toEqual({ overview: true });
  });

  test("names a part of the content page", () => {
    expect(["#/content", "#/content/", "#/content/e/due-date"].map(placeOf)).toEqual([
      { content: "" },
      { content: "" },
      { content: "e/due-date" },
    ]);
  });

  test.each(["", "#", "#/contents", "#/", "#/c/", "#/c", "#/nowhere", "#waiting-room"])(
    "%j names nothing",
    (hash) => {
      expect(placeOf(hash)).toBeNull();
    },
  );

  test("a broken address is taken as it stands", () => {
    expect(placeOf("#/c/%E0%A4%A")).toEqual({ conversation: "%E0%A4%A" });
  });
});
