import { expect, test } from "vitest";
import { parseMarkdown } from "../../../../src/domain/markdown.ts";
import type { ChatMessage } from "../../../../src/web/widget/line/chat.ts";
import { asText } from "../../../../src/web/widget/ui/copy.ts";

const monday = new Date(2026, 10, 23, 13, 36).getTime();

const said = (author: ChatMessage["author"], text: string, more: Partial<ChatMessage> = {}): ChatMessage => ({
  id: text,
  author,
  name: null,
  say: null,
  text,
  blocks: null,
  options: [],
  files: [],
  at: monday,
  sending: author === "customer" ? "sent" : null,
  failure: null,
  ...more,
});

const answered = (markdown: string) => said("bot", markdown, { blocks: parseMarkdown(markdown) });

test("the copy tells who said what and when, by day, in the reader's language", () => {
  const messages = [
    said("customer", "voinko siirtää\neräpäivää"),
    answered("Kyllä. **Avaa** [laskut](https://napavirta.example/laskut)."),
    said("system", "Riikka jatkaa tästä."),
    said("agent", "Hei **Aino**", { name: "Riikka", at: monday + 86_400_000 }),
  ];
  expect(asText(messages, "Napavirta", "fi")).toBe(
    [
      "Napavirta",
      "",
      "23.11.2026",
      "13.36 Sinä: voinko siirtää\neräpäivää",
      "13.36 Botti: Kyllä. Avaa laskut (https://napavirta.example/laskut).",
      "13.36 Asiakaspalvelu: Riikka jatkaa tästä.",
      "",
      "24.11.2026",
      "13.36 Riikka: Hei **Aino**",
      "",
    ].join("\n"),
  );
  expect(asText(messages, "Napavirta", "en")).toContain("13:36 You: voinko siirtää");
});

test("an answer's copy has its lists, its links and every sign that is meant as it is", () => {
  const answer =
    "Tee näin:\n\n1. Avaa <https://napavirta.example>\n2. Valitse\n   - *kuukausi*\n   - vuosi\n\n\\[x\\](y) 2 \\*\\* 3\\\nloppu";
  expect(asText([answered(answer)], "Napavirta", "fi")).toContain(
    [
      "Botti: Tee näin:",
      "",
      "1. Avaa https://napavirta.example",
      "2. Valitse",
      "- kuukausi",
      "- vuosi",
      "",
      "[x](y) 2 ** 3",
      "loppu",
    ].join("\n"),
  );
});

test("files stand by name, and what never left is not in the copy", () => {
  const file = { name: "lasku.jpg", contentType: "image/jpeg", size: 9, url: null };
  const text = asText(
    [
      said("customer", "", { files: [file] }),
      said("customer", "ei lähtenyt", { sending: "failed" }),
      said("customer", "matkalla", { sending: "sending" }),
    ],
    "Napavirta",
    "fi",
  );
  expect(text).toContain("Sinä: [lasku.jpg]\n");
  expect(text).not.toMatch(/lähtenyt|matkalla/);
});
