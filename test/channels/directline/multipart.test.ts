import { request } from "node:http";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { upload } from "../../../src/channels/directline/multipart.ts";
import { type Chat, type Site, openSite } from "../fixtures/site.ts";
import { files } from "../fixtures/files.ts";

/** Forms that no browser sends: each gets a clear answer, nothing of it is kept, and the house stands. */

let site: Site;
let chat: Chat;
beforeAll(async () => {
  site = await openSite();
  chat = await site.visitor();
});
afterAll(() => site.close());

const type = "multipart/form-data; boundary=x";
const part = (head: string, body: string | Buffer = "") =>
  Buffer.concat([Buffer.from(`--x\r\n${head}\r\n\r\n`), Buffer.from(body), Buffer.from("\r\n")]);
const file = (name: string, more = "") =>
  part(`Content-Disposition: form-data; name="file"; filename="${name}"${more}`, files.jpeg);
const form = (...parts: readonly Buffer[]) => Buffer.concat([...parts, Buffer.from("--x--\r\n")]);

async function send(body: Buffer<ArrayBuffer>, contentType = type) {
  const answer = await fetch(`${site.url}/v3/directline/conversations/${chat.conversationId}/upload`, {
    method: "POST",
    headers: { authorization: `Bearer ${chat.token}`, "content-type": contentType },
    body,
  });
  return { status: answer.status, ...((await answer.json()) as { code?: string; message?: string }) };
}
const rows = async () => (await site.read(chat)).activities.length;

const good = form(file("a.jpg"));

test("the form that the others are made of is a good one", async () => {
  const before = await rows();
  expect((await send(good)).status).toBe(200);
  expect(await rows()).toBeGreaterThan(before);
});

describe("is told what is wrong, who sends", () => {
  test.each([
    ["a form cut in the middle of a file", good.subarray(0, 90), type, "invalid-multipart"],
    ["a form cut in the middle of a head", good.subarray(0, 30), type, "invalid-multipart"],
    ["a form without its end", good.subarray(0, -4), type, "invalid-multipart"],
    ["no boundary", good, "multipart/form-data", "invalid-multipart"],
    ["an empty boundary", good, 'multipart/form-data; boundary=""', "invalid-multipart"],
    ["another boundary", good, "multipart/form-data; boundary=y", "invalid-multipart"],
    [
      "a boundary without end",
      good,
      `multipart/form-data; boundary=${"x".repeat(5_000)}`,
      "invalid-multipart",
    ],
    ["nothing", Buffer.alloc(0), type, "invalid-multipart"],
    ["words", Buffer.from("hei"), type, "invalid-multipart"],
    ["a form of no parts", form(), type, "file-missing"],
    [
      "a form that goes on after its end",
      Buffer.concat([
        Buffer.from("x\r\n--x--\r\n-x\r\n--x--\r\n-data\r\n\r\n"),
        file("a.jpg").subarray(0, -2),
        Buffer.from("-\r\n"),
      ]),
      type,
      "invalid-multipart",
    ],
    ["a head that is none", form(part("\u0001\u0002: :"), file("a.jpg")), type, "invalid-multipart"],
    ["a head of a megabyte", form(part(`X-Long: ${"a".repeat(1_000_000)}`)), type, "invalid-multipart"],
    [
      "1,000 parts",
      form(...Array.from({ length: 1_000 }, () => part('Content-Disposition: form-data; name="a"', "1"))),
      type,
      "too-many-files",
    ],
    [
      "1,000 files",
      form(...Array.from({ length: 1_000 }, (_, at) => file(`${at}.jpg`))),
      type,
      "too-many-files",
    ],
    [
      "1,000 lines of head",
      form(part(Array.from({ length: 1_000 }, (_, at) => `X-${at}: 1`).join("\r\n"))),
      type,
      "file-missing",
    ],
    [
      "a file in another form within",
      form(
        part(
          'Content-Disposition: form-data; name="file"; filename="a.jpg"\r\nContent-Type: multipart/mixed; boundary=y',
          "--y\r\n\r\nx\r\n--y--",
        ),
      ),
      type,
      "file-type-not-taken",
    ],
    [
      "a file that names no disposition",
      form(part("Content-Type: image/jpeg", files.jpeg)),
      type,
      "file-missing",
    ],
    [
      "JSON with deep levels",
      form(part('Content-Disposition: form-data; name="activity"', "[".repeat(50_000)), file("a.jpg")),
      type,
      "invalid-json",
    ],
    [
      "an activity in broken letters",
      form(
        part('Content-Disposition: form-data; name="activity"; filename="a"', Buffer.from([0xff, 0xfe])),
        file("a.jpg"),
      ),
      type,
      "invalid-utf8",
    ],
  ] as const)("%s", async (_, body, contentType, code) => {
    const before = await rows();
    const answer = await send(Buffer.from(body), contentType);
    expect(answer).toMatchObject({ status: 400, code, message: expect.stringMatching(/[.!]$/) });
    expect(await rows()).toBe(before);
  });

  test("a length that is too long, and hangs up", async () => {
    const before = await rows();
    const sent = request(`${site.url}/v3/directline/conversations/${chat.conversationId}/upload`, {
      method: "POST",
      headers: { authorization: `Bearer ${chat.token}`, "content-type": type, "content-length": 5_000 },
    });
    const closed = new Promise((resolve) => sent.on("close", resolve).on("error", () => {}));
    sent.write(good, () => sent.destroy());
    await closed;
    expect(await rows()).toBe(before);
  });
});

describe("a name", () => {
  const nameOf = async (head: string) => {
    expect(
      (await send(form(part(`Content-Disposition: form-data; name="file"; ${head}`, files.jpeg)))).status,
    ).toBe(200);
    return (await site.read(chat)).activities.at(-1)?.attachments?.[0]?.name;
  };
  test.each([
    ["in letters of its own", 'filename="Äänekoski ö.jpg"', "Äänekoski ö.jpg"],
    ["in the long form", "filename*=UTF-8''%C3%A4.jpg", "ä.jpg"],
    ["in letters that are none", 'filename="\\ud800.jpg"', "ud800.jpg"],
    ["with quotes in it", 'filename="a\\"b.jpg"', 'a"b.jpg'],
    ["that leads out of its folder", 'filename="../../../a.jpg"', "a.jpg"],
    ["that a browser makes up", 'filename="blob"', "blob.jpg"],
    ["of nothing but marks", 'filename="\u202e.."', "image.jpg"],
  ])("%s", async (_, head, name) => {
    expect(await nameOf(head)).toBe(name);
  });
});

test("no heap of pieces throws, hangs or is taken for what it isn't", async () => {
  const piece = fc.oneof(
    fc.constantFrom(
      "--x",
      "--x--",
      "\r\n",
      "\n",
      "\r",
      "--",
      'Content-Disposition: form-data; name="file"; filename="a.jpg"',
      'Content-Disposition: form-data; name="activity"',
      "Content-Disposition: ;;;=",
      "content-disposition: form-data; name*=utf-8''%",
      "Content-Type: application/octet-stream",
      "Content-Transfer-Encoding: base64",
      '{"type":"message","text":"hei"}',
      "%PDF-1.4",
      "\0",
    ),
    fc.string({ maxLength: 20 }),
  );
  const contentType = fc.oneof(
    fc.constant(type),
    fc.string().map((text) => `multipart/form-data;${text}`),
  );
  await fc.assert(
    fc.asyncProperty(
      contentType,
      fc.array(piece, { maxLength: 25 }),
      fc.nat(40),
      async (kind, pieces, cut) => {
        const sink = upload.open(kind);
        const bytes = Buffer.from(pieces.join(""));
        sink.write(bytes.subarray(0, cut));
        sink.write(bytes.subarray(cut));
        sink.end();
        const result = await sink.result;
        sink.close();
        sink.write(bytes);
        if (!result.ok)
          expect(result.refusal).toMatchObject({ status: expect.any(Number), code: expect.any(String) });
        else expect(result.value.files.length).toBeGreaterThan(0);
      },
    ),
    { numRuns: 500 },
  );
});

test("a form in pieces of one byte is the same form", async () => {
  const whole = form(
    part('Content-Disposition: form-data; name="activity"', '{"type":"message","text":"hei"}'),
    file("a.jpg"),
    file("b.jpg"),
  );
  const sink = upload.open(type);
  for (const byte of whole) sink.write(new Uint8Array([byte]));
  sink.end();
  expect(await sink.result).toMatchObject({
    ok: true,
    value: { activity: { text: "hei" }, files: [{ name: "a.jpg" }, { name: "b.jpg" }] },
  });
});
