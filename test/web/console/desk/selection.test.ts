import { signal } from "@preact/signals";
import { expect, test } from "vitest";
import { makeSelection } from "../../../../src/web/console/desk/selection.ts";

function listed(...ids: readonly string[]) {
  const rows = signal<readonly { readonly id: string }[] | null>(ids.map((id) => ({ id })));
  const hasMore = signal(false);
  const more = async (): Promise<void> => {
    hasMore.value = false;
    rows.value = [...(rows.value ?? []), { id: "more" }];
  };
  const selection = makeSelection({ rows, hasMore, more });
  const show = (...now: readonly string[]) => {
    rows.value = now.map((id) => ({ id }));
  };
  return { selection, show, rows, hasMore };
}

test("next begins at the top, goes down the list and stays at its end", () => {
  const { selection } = listed("a", "b");
  const went = [1, 2, 3].map(() => {
    selection.next();
    return selection.id.value;
  });
  expect(went).toEqual(["a", "b", "b"]);
  selection.previous();
  selection.previous();
  expect(selection.id.value).toBe("a");
});

test("the open conversation stays open when the list reorders, and next goes on from where it stands now", () => {
  const { selection, show } = listed("a", "b", "c");
  selection.select("a");
  show("b", "a", "c");
  expect(selection.id.value).toBe("a");
  selection.next();
  expect(selection.id.value).toBe("c");
});

test("one that has left the list stays open; next opens who stands in its place now, previous who stood before", () => {
  const left = () => {
    const { selection, show } = listed("a", "b", "c");
    selection.select("b");
    show("a", "c");
    expect(selection.id.value).toBe("b");
    return selection;
  };
  const [down, up] = [left(), left()];
  down.next();
  up.previous();
  expect([down.id.value, up.id.value]).toEqual(["c", "a"]);
});

test("when the last of the list has left, next opens the new last one", () => {
  const { selection, show } = listed("a", "b", "c");
  selection.select("c");
  show("a", "b");
  selection.next();
  expect(selection.id.value).toBe("b");
});

test("next at the end of a page reads the following one", async () => {
  const { selection, hasMore } = listed("a");
  hasMore.value = true;
  selection.select("a");
  selection.next();
  await Promise.resolve();
  await Promise.resolve();
  expect(selection.id.value).toBe("more");
});

test("in an empty list there is nowhere to go", () => {
  const { selection, rows } = listed();
  selection.next();
  selection.previous();
  rows.value = null;
  selection.next();
  expect(selection.id.value).toBeNull();
});
