import { describe, expect, test } from "vitest";
import { makeMailed, wrote } from "./mailed-house.ts";
import { aMail, pdf, png } from "./mails.ts";

describe("what comes with a mail", () => {
  test("is kept as in the chat, by what its bytes are; the rest is named for agents", async () => {
    const mailed = await makeMailed();
    const files = [
      { name: "kuva.png", bytes: png },
      { name: "sopimus.pdf", type: "image/png", bytes: pdf },
      { name: "ohjelma.exe", bytes: Buffer.from("MZ") },
      { name: "kuva.svg", type: "image/svg+xml", bytes: Buffer.from("<svg/>") },
    ];
    await mailed.take(aMail({ to: mailed.to, files }));
    const rows = await mailed.rows();
    expect(rows.at(-1)).toMatchObject({
      audience: "desk",
      text: "left-out:other-kind::ohjelma.exe, kuva.svg",
    });
    const own = rows.findLast(({ author }) => author === "customer");
    expect(own?.attachments.map(({ name, contentType }) => [name, contentType])).toEqual([
      ["kuva.png", "image/png"],
      ["sopimus.pdf", "application/pdf"],
    ]);
  });

  test("is five files and 5 MB at the most", async () => {
    const mailed = await makeMailed();
    const large = { name: "suuri.png", bytes: Buffer.concat([png, Buffer.alloc(5 * 1024 * 1024)]) };
    const six = Array.from({ length: 6 }, (_, at) => ({ name: `k${at}.png`, bytes: png }));
    await mailed.take(aMail({ to: mailed.to, files: [large, ...six] }));
    const rows = await mailed.rows();
    expect(rows.findLast(({ author }) => author === "customer")?.attachments).toHaveLength(5);
    expect(rows.slice(-2).map(({ text }) => text)).toEqual([
      "left-out:too-large::suuri.png",
      "left-out:too-many::k5.png",
    ]);
  });

  test("in the text, small, is a logo that nobody sent", async () => {
    const mailed = await makeMailed();
    const logo = { name: "logo.png", type: "image/png", bytes: png, inText: true };
    await mailed.take(aMail({ to: mailed.to, html: '<p>Hei<img src="cid:logo@x"></p>', files: [logo] }));
    const own = (await mailed.rows()).findLast(({ author }) => author === "customer");
    expect([own?.text, own?.attachments]).toEqual(["Hei", []]);
  });

  test("as the only thing in the mail, in its text and however small, is what the customer sent", async () => {
    const mailed = await makeMailed();
    const picture = { name: "kuva.png", type: "image/png", bytes: png, inText: true };
    const html = '<div dir="auto"><img src="cid:logo@x" alt=""></div>';
    await mailed.take(aMail({ to: mailed.to, html, subject: "Re: Lupaus", files: [picture] }));
    const own = (await mailed.rows()).findLast(({ author }) => author === "customer");
    expect(own?.attachments.map(({ name }) => name)).toEqual(["kuva.png"]);
    expect(own?.text).toBe("");
    const quoted = `${html}<div>On Mon, Nov 23, 2026 at 10:15 AM Napavirta &lt;x@y.example&gt; wrote:<blockquote>Sovittu.</blockquote></div>`;
    await mailed.take(aMail({ to: mailed.to, id: "<2@x>", html: quoted, files: [picture] }));
    const second = (await mailed.rows()).findLast(({ author }) => author === "customer");
    expect(second?.attachments).toHaveLength(1);
  });

  test("too large and nothing else still says that something came", async () => {
    const mailed = await makeMailed();
    const photo = { name: "IMG_0001.png", bytes: Buffer.concat([png, Buffer.alloc(6 * 1024 * 1024)]) };
    await mailed.take(aMail({ to: mailed.to, text: "", subject: "", files: [photo] }));
    expect((await wrote(mailed)).at(-1)).toBe("IMG_0001.png");
    expect((await mailed.rows()).at(-1)?.text).toBe("left-out:too-large::IMG_0001.png");
    expect(await mailed.house.matter("w")).toMatchObject({ state: "queued" });
  });

  test("alone is named where no word says anything", async () => {
    const mailed = await makeMailed();
    const files = [{ name: "taulukko.xlsx", bytes: Buffer.from("PK") }];
    await mailed.take(aMail({ to: mailed.to, text: "", subject: "", files }));
    expect((await wrote(mailed)).at(-1)).toBe("taulukko.xlsx");
  });

  test("in a mail that is too long to be read whole is named, and the words are kept", async () => {
    const mailed = await makeMailed();
    const film = { name: "kuva.png", bytes: Buffer.concat([png, Buffer.alloc(12 * 1024 * 1024)]) };
    expect((await mailed.take(aMail({ to: mailed.to, files: [film] }))).kind).toBe("taken");
    expect((await mailed.rows()).at(-1)?.text).toBe("left-out:too-large::kuva.png");
    expect((await wrote(mailed)).at(-1)).toBe("Tiistai sopii.");
  });
});
