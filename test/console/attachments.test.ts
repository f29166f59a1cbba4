import { expect, test } from "vitest";
import type { TranscriptAnswer } from "../../src/console/protocol.ts";
import { openHouse, signedIn } from "./house.ts";

const bytes = new Uint8Array(Buffer.from("%PDF-1.4 lasku"));

async function sent() {
  const house = await openHouse();
  await house.say("w1", "", [{ name: "lasku ä.pdf", contentType: "application/pdf", bytes }]);
  const { changed } = await house.storage.changes(0, 1);
  return { house, conversation: changed[0]?.id ?? "" };
}

test("an agent sees what a customer sent beside the message, and saves it as what it is", async () => {
  const { house, conversation } = await sent();
  const riikka = await signedIn(house, "Riikka");
  const { body } = await riikka.call<TranscriptAnswer>("GET", `conversations/${conversation}`);
  const [mine, ...others] = body.messages;
  expect(mine).toMatchObject({
    author: "customer",
    text: "",
    attachments: [
      { id: expect.any(String), name: "lasku ä.pdf", contentType: "application/pdf", size: bytes.length },
    ],
  });
  expect(others.every(({ attachments }) => attachments.length === 0)).toBe(true);
  const answer = await fetch(`${house.base}/console/api/attachments/${mine?.attachments[0]?.id}`, {
    headers: { cookie: riikka.cookie ?? "" },
  });
  expect(new Uint8Array(await answer.arrayBuffer())).toEqual(bytes);
  expect(Object.fromEntries(answer.headers)).toMatchObject({
    "content-type": "application/pdf",
    "content-disposition": "attachment; filename=\"lasku _.pdf\"; filename*=UTF-8''lasku%20%C3%A4.pdf",
    "content-security-policy": "sandbox; default-src 'none'",
    "cross-origin-resource-policy": "same-origin",
    "x-content-type-options": "nosniff",
    "cache-control": "private, max-age=3600",
  });
});

test("the desk is told that a file is why a person has the matter", async () => {
  const { house, conversation } = await sent();
  const riikka = await signedIn(house, "Riikka");
  const { body } = await riikka.call<TranscriptAnswer>("GET", `conversations/${conversation}`);
  expect(body.conversation).toMatchObject({ state: "queued", reason: "attachment" });
  expect(body.messages.find(({ audience }) => audience === "desk")?.text).toBe("queued:attachment");
});
