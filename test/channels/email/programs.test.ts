import { describe, expect, test } from "vitest";
import { makeMailed, wrote } from "./mailed-house.ts";
import { aMail } from "./mails.ts";

const us = "asiakaspalvelu@napavirta.example";
const own = "Hei, tiistai sopii paremmin.";
const link = `<a href="mailto:${us}">${us}</a>`;
const ours =
  "<p>Sovittu, Maija. Saat vastauksen ke 25.11. klo 14 mennessä.</p><p>Napavirran asiakaspalvelu.</p>";

const gmail = (sentence: string): string =>
  `<div dir="ltr">${own}</div><br><div class="gmail_quote"><div dir="ltr" class="gmail_attr">${sentence}<br></div><blockquote class="gmail_quote" style="margin:0 0 0 .8ex">${ours}</blockquote></div>`;

const apple = (sentence: string): string =>
  `<html><body dir="auto">${own}<br><div><br><blockquote type="cite"><div>${sentence}</div><br class="Apple-interchange-newline"><div>${ours}</div></blockquote></div></body></html>`;

const iphone = (added: string, sentence: string): string =>
  `<html><body dir="auto">${own}<br id="lineBreakAtBeginningOfSignature"><div dir="ltr">${added}</div><div dir="ltr"><br><blockquote type="cite">${sentence}<br><br></blockquote></div><blockquote type="cite"><div dir="ltr">${ours}</div></blockquote></body></html>`;

const outlook = (from: string, sent: string, to: string, about: string): string =>
  `<html><body><div class="WordSection1"><p class="MsoNormal">${own}<o:p></o:p></p><p class="MsoNormal"><o:p>&nbsp;</o:p></p><div><div style="border:none;border-top:solid #E1E1E1 1.0pt"><p class="MsoNormal"><b>${from}:</b> Napavirta &lt;${us}&gt; <br><b>${sent}:</b> 23.11.2026 10.15<br><b>${to}:</b> Maija Esimerkki &lt;maija@esimerkki.example&gt;<br><b>${about}:</b> Lupaus<o:p></o:p></p></div></div>${ours}</div></body></html>`;

const webOutlook = (from: string, sent: string, to: string, about: string): string =>
  `<html><body><div class="elementToProof">${own}</div><div id="appendonsend"></div><hr style="display:inline-block;width:98%"><div id="divRplyFwdMsg"><font><b>${from}:</b> Napavirta &lt;${us}&gt;<br><b>${sent}:</b> 23.11.2026 10.15<br><b>${to}:</b> Maija<br><b>${about}:</b> Lupaus</font><div>&nbsp;</div></div>${ours}</body></html>`;

const programs: Readonly<Record<string, string>> = {
  "Gmail, fi": gmail(`ma 23. marrask. 2026 klo 10.15 Napavirta (${link}) kirjoitti:`),
  "Gmail, sv": gmail(`Den mån 23 nov. 2026 kl 10:15 skrev Napavirta &lt;${link}&gt;:`),
  "Gmail, en": gmail(`On Mon, Nov 23, 2026 at 10:15&#8239;AM Napavirta &lt;${link}&gt; wrote:`),
  "Apple Mail, fi": apple(`Napavirta &lt;${link}&gt; kirjoitti 23.11.2026 kello 10.15:`),
  "Apple Mail, sv": apple(`23 nov. 2026 kl. 10:15 skrev Napavirta &lt;${link}&gt;:`),
  "Apple Mail, en": apple(`On 23 Nov 2026, at 10:15, Napavirta &lt;${link}&gt; wrote:`),
  "iPhone, fi": iphone("Lähetetty iPhonesta", `Napavirta &lt;${link}&gt; kirjoitti 23.11.2026 kello 10.15:`),
  "iPhone, sv": iphone("Skickat från min iPhone", `23 nov. 2026 kl. 10:15 skrev Napavirta &lt;${link}&gt;:`),
  "iPhone, en": iphone("Sent from my iPhone", `On 23 Nov 2026, at 10:15, Napavirta &lt;${link}&gt; wrote:`),
  "Outlook, fi": outlook("Lähettäjä", "Lähetetty", "Vastaanottaja", "Aihe"),
  "Outlook, sv": outlook("Från", "Skickat", "Till", "Ämne"),
  "Outlook, en": outlook("From", "Sent", "To", "Subject"),
  "Outlook on the web, fi": webOutlook("Lähettäjä", "Lähetetty", "Vastaanottaja", "Aihe"),
  "Outlook on the web, sv": webOutlook("Från", "Skickat", "Till", "Ämne"),
  "Outlook on the web, en": webOutlook("From", "Sent", "To", "Subject"),
};

describe("an answer in HTML alone comes in without what it quotes", () => {
  test.each(Object.entries(programs))("%s", async (_program, html) => {
    const mailed = await makeMailed();
    await mailed.take(aMail({ to: mailed.to, html }));
    expect((await wrote(mailed)).at(-1)).toBe(own);
  });
});
