import { afterEach, describe, expect, test } from "vitest";
import { checkMail } from "../../../src/channels/email/check-mail.ts";
import { mailbox, replies } from "./letters.ts";
import { openMailServer } from "./mail-server.ts";
import { openPostOffice, refusal, type Weather } from "./post-office.ts";

const open: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of open.splice(0)) await close();
});

async function opened(weather: Weather = {}) {
  const office = await openPostOffice(weather);
  const server = await openMailServer();
  open.push(office.close, server.close);
  const check = (more: Partial<Parameters<typeof checkMail>[0]> = {}) =>
    checkMail({
      smtpUrl: office.url,
      imapUrl: server.url,
      from: mailbox,
      replySecret: "a secret of this test",
      to: null,
      now: Date.UTC(2026, 10, 23, 8),
      timeoutMs: 5_000,
      ...more,
    });
  return { office, server, check };
}

describe("an operator who looks whether mail is set up", () => {
  test("reads that it is, and can try it out with a mail whose answer comes back", async () => {
    const { check, office } = await opened();
    const findings = await check({ to: "yllapito@napavirta.example" });
    expect(findings.map(({ mend }) => mend)).toEqual([null, null, null]);
    const [mail] = office.arrived;
    expect(mail?.to).toEqual(["yllapito@napavirta.example"]);
    expect(replies.isIn(mail?.mail.replyTo?.text ?? "")).toBe(true);
    const [, quiet] = await check({ imapUrl: null });
    expect(quiet).toMatchObject({ found: expect.stringContaining("POST /inbound/email"), mend: null });
    expect(office.arrived).toHaveLength(1);
  });

  test("reads what is wrong and which key to mend, and no password", async () => {
    const { check, server } = await opened();
    const place = new URL(server.url).host;
    const [smtp, imap] = await check({
      smtpUrl: "smtp://user:s3cret@127.0.0.1:1",
      imapUrl: `imap://testuser:s3cret@${place}`,
    });
    expect(smtp).toMatchObject({
      found: expect.stringContaining("127.0.0.1:1 can't be reached"),
      mend: expect.stringContaining("SMTP_URL"),
    });
    expect(imap).toMatchObject({
      found: `The mailbox at ${place} refuses the login.`,
      mend: expect.stringContaining("IMAP_URL"),
    });
    expect(JSON.stringify([smtp, imap])).not.toContain("s3cret");
    const [, folder] = await check({ imapUrl: `${server.url}/Vastaukset` });
    expect(folder?.found).toBe(`The mailbox at ${place} has no folder Vastaukset.`);
  });

  test("reads why a mail to try it out was not taken", async () => {
    const { check } = await opened({ recipient: () => refusal(550, "No such user") });
    const findings = await check({ to: "tuntematon@napavirta.example" });
    expect(findings.at(-1)?.found).toMatch(/did not take .* \(smtp-550\)/);
  });
});
