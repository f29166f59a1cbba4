import { signal } from "@preact/signals";
import { describe, expect, test } from "vitest";
import { conversationPlace, followPlace, placeOf, viewPlace } from "../../../../src/web/console/ui/place.ts";
import type { Screen } from "../../../../src/web/console/ui/screen.ts";

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

/** A window at this address, whose browser tells of a followed link some moments after its address has changed. */
function windowAt(hash: string) {
  const location = { hash };
  const target = new EventTarget();
  const history = {
    state: null,
    replaceState: (_: unknown, _title: string, to: string) => void (location.hash = to),
  };
  return {
    page: Object.assign(target, { location, history }) as unknown as Window,
    follows: (to: string) => {
      location.hash = to;
      const newURL = `https://lupaus.example/console${to}`;
      return () => target.dispatchEvent(Object.assign(new Event("hashchange"), { newURL }));
    },
  };
}

/** What of the screen has to do with places. */
function aScreen() {
  const desk = { view: signal("waiting"), search: signal(""), selected: signal(null), select: () => {} };
  const parts = { fold: signal("list"), content: signal(null), overview: signal(false), at: signal("desk") };
  const screen = { desk, me: signal<object | null>(null), ...parts };
  return { screen: screen as unknown as Screen, view: desk.view, me: screen.me };
}

test("a link that is followed while it becomes known who sits here leads where it says", () => {
  const { screen, view, me } = aScreen();
  const { page, follows } = windowAt("");
  followPlace(screen, page);
  const heard = follows(viewPlace("mine"));
  me.value = { role: "agent" };
  heard();
  expect([view.value, page.location.hash]).toEqual(["mine", viewPlace("mine")]);
});
