import { expect, test } from "vitest";
import { readMailbox } from "../../../src/channels/email/mailbox.ts";
import { makeReplyAddresses } from "../../../src/channels/email/reply-address.ts";
import { lettersNamed } from "../../../src/channels/email/message-ids.ts";
import { mailbox, matter, replies } from "./letters.ts";

const address = replies.of(matter);

test("an answer finds its matter, also when a mail server has folded its case", () => {
  expect(replies.read(address)).toBe(matter);
  expect(replies.read(` ${address.toUpperCase()} `)).toBe(matter);
});

test("the longest mailbox that is taken leaves an address that every server takes", () => {
  const longest = readMailbox(`${"a".repeat(24)}@napavirta.example`);
  if (longest === null) throw new Error("24 characters were refused.");
  expect(makeReplyAddresses("s", longest).of(matter).split("@")[0]?.length).toBe(64);
  expect(readMailbox(`${"a".repeat(25)}@napavirta.example`)).toBeNull();
});

test("no letter of an address can be changed, and none be left out", () => {
  for (let at = 0; at < address.length; at++) {
    const other = address[at] === "0" ? "1" : "0";
    expect(replies.read(address.slice(0, at) + other + address.slice(at + 1)), `letter ${at}`).toBeNull();
    expect(replies.read(address.slice(0, at) + address.slice(at + 1)), `without ${at}`).toBeNull();
  }
});

test.each([
  "asiakaspalvelu@napavirta.example",
  "asiakaspalvelu+@napavirta.example",
  "asiakaspalvelu+.@napavirta.example",
  "+.@",
  "",
  "@",
  address.replace("napavirta", "toinen"),
  address.replace("asiakaspalvelu", "muu"),
  address.replace(/\..*@/, "@"),
  `${address}@napavirta.example`,
  `${address}>`,
  address.replace("+", "+x+"),
])("%s leads nowhere", (forged) => {
  expect(replies.read(forged)).toBeNull();
});

test("another house's address of the same mailbox leads nowhere", () => {
  expect(makeReplyAddresses("another secret", mailbox).read(address)).toBeNull();
});

test.each([
  ["Napavirta <tuki@napavirta.example>", { name: "Napavirta", local: "tuki", domain: "napavirta.example" }],
  [
    '"Napavirta, tuki" <tuki@Napavirta.example>',
    { name: "Napavirta, tuki", local: "tuki", domain: "napavirta.example" },
  ],
  ["tuki@napavirta.example", { name: null, local: "tuki", domain: "napavirta.example" }],
  ["tuki@localhost", { name: null, local: "tuki", domain: "localhost" }],
  ["tuki", null],
  ["tuki@", null],
  ["tuki+osasto@napavirta.example", null],
  ["Napavirta <tuki@napavirta.example", null],
  ["a@b.example, c@d.example", null],
  ["Napavirta <tuki@napavirta.example>\r\nBcc: <x@y.example>", null],
])("%s as the address we write from", (text, read) => {
  expect(readMailbox(text)).toEqual(read);
});

test("letters of ours are known by their Message-ID, others' are not", () => {
  const text = "<letter.a-1@napavirta.example> <letter.b@toinen.example> <matter.c@napavirta.example> <d@x>";
  expect(lettersNamed(text, "napavirta.example")).toEqual(["a-1"]);
});
