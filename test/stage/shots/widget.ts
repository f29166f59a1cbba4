import type { Page } from "playwright-core";
import { speak } from "../../../src/web/widget/words/speak.ts";
import { type Say, words } from "../../../src/web/widget/words/words.ts";
import { type Look, type Shot, main, one, plain } from "./shot.ts";
import type { Stage } from "./stage.ts";

interface Window {
  readonly page: Page;
  readonly say: Say;
  readonly stage: Stage;
  /** The window's id at the server, by which an agent finds it. */
  readonly conversationId: string;
  readonly write: (text: string) => Promise<void>;
  /** Waits until there are words of this kind. */
  readonly hear: (text: string | RegExp) => Promise<void>;
}

const dayMs = 86_400_000;

const talks = {
  fi: {
    ask: "voiko laskun eräpäivää muuttaa",
    heard: "14 päivää",
    reply:
      "Hei. Katsoin laskusi: siinä on kaksi kuukautta samalla kertaa, koska muuttopäivän lukema tuli meille myöhässä.",
    thanks: "Ahaa. Milloin sen tietää, onko lukema oikein?",
  },
  sv: {
    ask: "min faktura är dubbelt så stor som förut",
    heard: "",
    reply:
      "Hej. Jag såg på fakturan: den gäller två månader, eftersom mätarställningen från flyttdagen kom sent till oss.",
    thanks: "Jaha. När vet ni om ställningen stämmer?",
  },
  en: {
    ask: "my bill is twice what it used to be",
    heard: "",
    reply:
      "Hello. I looked at your bill: it covers two months, because the reading from your moving day came late.",
    thanks: "I see. When will you know if the reading is right?",
  },
} as const;

/** The widget in each of its states, as a customer meets them. */
export const widgetShots: readonly Shot[] = [
  shot("widget-closed", plain, false, async () => {}),
  shot("widget-greeting", main, true, async () => {}),
  shot(
    "widget-answer",
    [...plain, { language: "fi", theme: "dark", size: "desktop" }],
    true,
    async ({ write, hear }) => {
      await write(talks.fi.ask);
      await hear("Voit valita eräpäiväksi");
    },
  ),
  shot("widget-did-you-mean", plain, true, async ({ write, hear }) => {
    await write("lasku");
    await hear("En ole varma, mitä tarkoitit.");
  }),
  shot("widget-queued", main, true, queue),
  shot("widget-with-agent", main, true, async (window, look) => {
    await withAgent(window, look);
    await window.write(talks[look.language].thanks);
    await window.hear(window.say("sent"));
  }),
  shot("widget-promise", [...plain, ...one("fi dark desktop")], true, async (window, look) => {
    await withAgent(window, look);
    const { desk, clock } = window.stage;
    // At noon in UTC, which is two o'clock in Finland.
    await desk.Oskari.promises(window, {
      text: "Selvitän lukeman verkkoyhtiöltä ja vastaan sinulle.",
      dueAt: new Date((Math.ceil(clock.now() / dayMs) + 0.5) * dayMs).toISOString(),
      contact: "chat",
    });
    await window.page.locator(".promise").waitFor();
  }),
  shot("widget-unread", plain, true, async (window, look) => {
    await withAgent(window, look);
    await window.page.getByRole("button", { name: window.say("close") }).click();
    await window.stage.desk.Oskari.replies(
      window,
      "Tarkistin lukeman, ja se on oikein. Saat hyvityksen seuraavalla laskulla.",
    );
    await window.page.locator(".peek").waitFor();
  }),
  shot("widget-failed", plain, true, async (window, look) => {
    await withAgent(window, look);
    await window.page.route("**/activities", (route) =>
      route.request().method() === "POST"
        ? route.fulfill({ status: 400, json: { code: "invalid-input", message: "", ref: "" } })
        : route.fallback(),
    );
    await window.write("Numero on 4410 2283, ja samalla lukemaksi luin juuri 18 204");
    await window.hear(window.say("failed"));
  }),
  shot("widget-offline", plain, true, async (window, look) => {
    await withAgent(window, look);
    await window.stage.down();
    await window.write("Löytyi, lähetän sen tähän");
    await window.hear(window.say("offline"));
  }),
  shot(
    "widget-refused",
    [...plain, ...one("sv dark phone"), ...one("en light desktop")],
    true,
    async ({ page, say }) => {
      await page.locator("input[type=file]").setInputFiles([
        { name: "maksut.xlsx", mimeType: "application/octet-stream", buffer: Buffer.from("PK") },
        { name: "lasku.png", mimeType: "image/png", buffer: Buffer.alloc(6 * 1024 * 1024, 1) },
        { name: "sopimus.pdf", mimeType: "application/pdf", buffer: Buffer.alloc(0) },
      ]);
      await page.getByRole("button", { name: say("send") }).click();
      await page.locator(".problem").first().waitFor();
    },
  ),
  shot("widget-ended", plain, true, async (window, look) => {
    await withAgent(window, look);
    await window.stage.desk.Oskari.closes(window, "solved");
    await window.hear("Merkitsimme asian hoidetuksi.");
  }),
  shot("widget-service", main, true, async ({ page, say, hear }, { language }) => {
    await page.getByRole("button", { name: say("more") }).click();
    await page.getByRole("button", { name: say("service"), exact: true }).click();
    await hear({ fi: "Mitä hoidamme", sv: "Vad vi sköter", en: "What we look after" }[language]);
  }),
  shot("widget-menu", plain, true, async ({ page, say }) => {
    await page.getByRole("button", { name: say("more") }).click();
  }),
];

async function queue({ write, hear, say }: Window, { language }: Look): Promise<void> {
  await write(talks[language].ask);
  await write(say("person"));
  await hear(say("queued"));
}

async function withAgent(window: Window, look: Look): Promise<void> {
  await queue(window, look);
  await window.stage.desk.Oskari.takes(window);
  await window.stage.desk.Oskari.replies(window, talks[look.language].reply);
  await window.hear(talks[look.language].reply);
}

function shot(
  name: string,
  looks: readonly Look[],
  open: boolean,
  play: (window: Window, look: Look) => Promise<void>,
): Shot {
  return {
    name,
    looks,
    bring: async (page, look, stage) => {
      const say = speak(words, look.language);
      await page.goto(`${stage.house.url}/?lang=${look.language}`);
      const launcher = page.getByRole("button", { name: say("open") });
      await launcher.waitFor();
      if (!open) return;
      const started = page.waitForResponse(
        (answer) => answer.url().endsWith("/conversations") && answer.request().method() === "POST",
      );
      await launcher.click();
      const { conversationId } = (await (await started).json()) as { conversationId: string };
      const hear = (text: string | RegExp) => page.getByText(text).last().waitFor();
      await hear(/botti|bot/);
      const write = async (text: string) => {
        const field = page.getByRole("textbox", { name: say("write") });
        await field.fill(text);
        await field.press("Enter");
      };
      await play({ page, say, stage, conversationId, write, hear }, look);
    },
  };
}
