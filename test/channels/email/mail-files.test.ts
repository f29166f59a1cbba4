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
    expect(rows.at(-1)).toMatchObject({ audience: "desk", text: "left-out:ohjelma.exe, kuva.svg" });
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
    expect(rows.at(-1)?.text).toBe("left-out:suuri.png, k5.png");
  });

  test("in the text, small, is a logo that nobody sent", async () => {
    const mailed = await makeMailed();
    const logo = { name: "logo.png", type: "image/png", bytes: png, inText: true };
    await mailed.take(aMail({ to: mailed.to, html: '<p>Hei<img src="cid:logo@x"></p>', files: [logo] }));
    const own = (await mailed.rows()).findLast(({ author }) => author === "customer");
    expect([own?.text, own?.attachments]).toEqual(["Hei", []]);
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
    expect((await mailed.rows()).at(-1)?.text).toBe("left-out:kuva.png");
    expect((await wrote(mailed)).at(-1)).toBe("Tiistai sopii.");
  });
});
