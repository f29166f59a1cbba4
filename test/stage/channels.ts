import { createHmac } from "node:crypto";
import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openPostOffice } from "../channels/email/post-office.ts";
import { openGraph } from "../helpers/graph-api.ts";
import type { StageClock } from "./clock.ts";
import { type House, identitySecret } from "./house.ts";

const inboundSecret = "a-secret-for-mails-on-the-stage-32";

/** A Friday morning in Finland, so long before the pictures that what ended on it is taken up again no more. */
export const channelsBegan = Date.UTC(2026, 10, 6, 8);

/** Those who write in Messenger, by their ids there. */
export const people = {
  "Sanna Korpi": "7001002003004001",
  "Maija Rinne": "7001002003004002",
  "Eero Kallio": "7001002003004003",
  "Oona Virta": "7001002003004004",
  "Ilmari Saari": "7001002003004005",
  "Aino Lehtonen": "7001002003004006",
} as const;
export type Writer = keyof typeof people;

/** Meta, a mail server and a known problem, and what a house is started with that has to do with them. */
export async function openChannels(clock: StageClock, more: Readonly<Record<string, string>> = {}) {
  const [graph, office] = await Promise.all([openGraph({ now: clock.now }), openPostOffice()]);
  const dir = mkdtempSync(join(tmpdir(), "lupaus-channels-"));
  cpSync(join(import.meta.dirname, "../../faq"), dir, { recursive: true });
  for (const [name, id] of Object.entries(people))
    graph.profiles.set(id, { firstName: name.split(" ")[0] ?? name, locale: "fi_FI" });
  return {
    graph,
    office,
    env: {
      ...graph.env,
      FAQ_DIR: dir,
      SMTP_URL: office.url,
      MAIL_FROM: "Napavirta <asiakaspalvelu@napavirta.example>",
      INBOUND_EMAIL_SECRET: inboundSecret,
      IDENTITY_SECRET: identitySecret,
      ...more,
    },
    /** From now on a known problem is told. */
    announces: () => writeFileSync(join(dir, "announcements.yaml"), outage),
    /** Brings a mail to the house as a mail server does. */
    async brings(house: House, mail: Buffer): Promise<void> {
      const time = String(Math.floor(clock.now() / 1000));
      const signature = createHmac("sha256", inboundSecret).update(`${time}.`).update(mail).digest("hex");
      const answer = await fetch(`${house.url}/inbound/email`, {
        method: "POST",
        headers: {
          "content-type": "message/rfc822",
          "x-lupaus-timestamp": time,
          "x-lupaus-signature": `sha256=${signature}`,
        },
        body: new Uint8Array(mail),
      });
      if (!answer.ok) throw new Error(await answer.text());
    },
    end: async () => {
      await graph.meta.close();
      await Promise.all([graph.close(), office.close()]);
      rmSync(dir, { recursive: true });
    },
  };
}
export type Channels = Awaited<ReturnType<typeof openChannels>>;

const outage = `announcements:
  - id: outage-lahti
    valid_from: 2026-11-24 08:00
    next_update: 2026-11-24 15:00
    texts:
      fi: { topic: Katko Lahdessa, text: Lahdessa on sähkökatko., questions: [sähkökatko lahdessa] }
      sv: { topic: Elavbrott i Lahtis, text: Det är elavbrott i Lahtis., questions: [elavbrott i lahtis] }
      en: { topic: Power cut in Lahti, text: There is a power cut in Lahti., questions: [power cut in lahti] }
`;
