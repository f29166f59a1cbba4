import "../shared/tokens.css";
import "../shared/base.css";
import "./demo.css";
import { render } from "preact";
import { type Language, languageOf } from "../shared/language.ts";
import { Site } from "./site.tsx";
import { words } from "./words/words.ts";

const language = languageOf(new URLSearchParams(location.search).get("lang")) ?? "fi";

document.documentElement.lang = language;
document.title = words[language].title;
const site = document.createElement("div");
document.body.prepend(site);
render(<Site language={language} words={words[language]} />, site);
putChatOnPage(language);

/**
 * Puts the chat on the page. A site with one language writes the same as one line of HTML:
 * `<script src="https://…/widget.js" async data-lang="fi" data-name="Napavirta"></script>`
 */
function putChatOnPage(lang: Language): void {
  const script = document.createElement("script");
  script.src = "/widget.js";
  script.async = true;
  script.dataset["lang"] = lang;
  script.dataset["name"] = "Napavirta";
  document.body.append(script);
}
