import "../shared/tokens.css";
import "./webchat.css";
import { type Language, languageOf } from "../shared/language.ts";
import { openLine } from "./line.ts";
import { loadWebChat } from "./microsoft.ts";
import { styleFrom } from "./style.ts";

const words: Readonly<Record<Language, Readonly<Record<"title" | "about" | "back" | "broken", string>>>> = {
  fi: {
    title: "Sama keskustelu Microsoftin Web Chatissa",
    about: "Palvelin puhuu Direct Line 3.0:aa, joten siihen sopii mikä tahansa sen asiakasohjelma.",
    back: "Napavirran sivulle",
    broken: "Keskustelua ei saatu auki. Lataa sivu uudelleen.",
  },
  sv: {
    title: "Samma chatt i Microsofts Web Chat",
    about: "Servern talar Direct Line 3.0, så alla klienter som kan det passar.",
    back: "Till Napavirtas sida",
    broken: "Chatten kunde inte öppnas. Ladda om sidan.",
  },
  en: {
    title: "The same chat in Microsoft's Web Chat",
    about: "The server speaks Direct Line 3.0, so any client of it will do.",
    back: "To Napavirta's page",
    broken: "The chat could not be opened. Reload the page.",
  },
};
const locales: Readonly<Record<Language, string>> = { fi: "fi-FI", sv: "sv-SE", en: "en-US" };

const language = languageOf(new URLSearchParams(location.search).get("lang")) ?? "fi";
const say = words[language];

document.documentElement.lang = language;
set("title", say.title);
set("about", say.about);
set("back", say.back);
document.getElementById("back")?.setAttribute("href", `/?lang=${language}`);
const chat = document.getElementById("chat");
if (chat !== null)
  show(chat).catch((error: unknown) => {
    chat.textContent = say.broken;
    throw error;
  });

function set(id: string, text: string): void {
  document.getElementById(id)?.replaceChildren(text);
}

async function show(element: HTMLElement): Promise<void> {
  const [webChat, token] = await Promise.all([loadWebChat(), openLine(fetch, sessionStorage)]);
  const locale = locales[language];
  const directLine = webChat.createDirectLine({
    domain: `${location.origin}/v3/directline`,
    token,
    conversationStartProperties: { locale },
  });
  webChat.renderWebChat({ directLine, locale, styleOptions: styleFrom(document.documentElement) }, element);
}
