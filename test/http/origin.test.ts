import { describe, expect, test } from "vitest";
import { isOwnOrigin } from "../../src/http/origin.ts";

const plain = new URL("http://127.0.0.1:3978");
const secure = new URL("https://asiakas.napavirta.fi");

/** The home, a page's origin, the Host that its request named, and whether the page is ours. */
const pages = [
  [plain, "http://127.0.0.1:3978", "127.0.0.1:3978", true, "our own page"],
  [plain, "http://127.0.0.1:3978", undefined, true, "our own page, called without a Host"],
  [plain, "http://localhost:3978", "localhost:3978", true, "our own page by another name"],
  [plain, "https://localhost:3978", "localhost:3978", true, "a proxy that adds https"],
  [plain, "http://localhost:3979", "localhost:3978", false, "another port"],
  [plain, "http://evil.example", "127.0.0.1:3978", false, "another site"],
  [plain, "http://localhost:3978.evil.example", "localhost:3978", false, "a name that begins like ours"],
  [plain, "http://evil.example@localhost:3978", "localhost:3978", false, "an address that is no origin"],
  [plain, "http://localhost:3978/", "localhost:3978", false, "an address with a path"],
  [plain, "ftp://localhost:3978", "localhost:3978", false, "another kind of address"],
  [plain, "null", "127.0.0.1:3978", false, "a sandboxed frame"],
  [plain, "null", "null", false, "a sandboxed frame and a Host to match"],
  [plain, "https://undefined", undefined, false, "a name to match a Host that is missing"],
  [plain, "", "", false, "nothing"],
  [plain, "http://", undefined, false, "half an address"],
  [secure, "https://asiakas.napavirta.fi", "127.0.0.1:3978", true, "our public address behind a proxy"],
  [secure, "https://localhost:3978", "localhost:3978", true, "https by the name the browser used"],
  [secure, "http://localhost:3978", "localhost:3978", false, "an http page of the same host beside https"],
  [secure, "http://asiakas.napavirta.fi", "asiakas.napavirta.fi", false, "the http twin of our address"],
] as const;

describe("a page is ours by the address that gave it out, and never by http beside https", () => {
  test.each(pages)("%s, %s, %s: %s (%s)", (home, origin, host, ours) => {
    expect(isOwnOrigin(origin, host, home)).toBe(ours);
  });
});
