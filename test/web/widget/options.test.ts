import { expect, test } from "vitest";
import { readOptions } from "../../../src/web/widget/options.ts";

const src = "https://chat.napavirta.example/widget.js";

test("a bare tag talks to the script's own server in the page's language", () => {
  expect(readOptions({ src, dataset: {} }, "sv-FI")).toEqual({
    server: "https://chat.napavirta.example",
    language: "sv",
    tokenUrl: null,
    identity: null,
    theme: null,
    colour: null,
    name: null,
    position: "right",
  });
});

test("a server under a path, with a version behind the script's name, is found", () => {
  const { server } = readOptions({ src: "https://napavirta.example/tuki/widget.js?v=2", dataset: {} }, "");
  expect(server).toBe("https://napavirta.example/tuki");
});

test.each([
  ["en-GB", "fi", "en"],
  ["de", "sv", "sv"],
  [undefined, "de", "fi"],
  ["", "", "fi"],
])("a tag in %j on a page in %j speaks %s", (lang, page, language) => {
  expect(readOptions({ src, dataset: { lang } }, page).language).toBe(language);
});

test("each attribute is read, and an empty one counts as none", () => {
  const dataset = {
    tokenUrl: "/chat-token",
    identity: "a.b.c",
    theme: "dark",
    colour: "#0050c8",
    name: " Napavirta ",
    position: "left",
  };
  expect(readOptions({ src, dataset }, "fi")).toMatchObject({ ...dataset, name: "Napavirta" });
  expect(
    readOptions(
      { src, dataset: { tokenUrl: "", identity: "", theme: "", colour: "", name: " ", position: "" } },
      "fi",
    ),
  ).toMatchObject({
    tokenUrl: null,
    identity: null,
    theme: null,
    colour: null,
    name: null,
    position: "right",
  });
});
