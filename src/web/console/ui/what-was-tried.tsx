import { Icon } from "../../shared/icons.tsx";
import type { Talk } from "../desk/desk.ts";
import { type Outcome, type Tried, whatWasTried } from "../desk/tried.ts";
import type { Words } from "../words/fi.ts";
import { Part } from "./part.tsx";
import { useWords } from "./screen.ts";

/** How many of the last attempts are worth an agent's look. */
const shown = 4;

/** What the bot did before a person came, and what came of it: so that nobody offers the same again. */
export function WhatWasTried({ talk }: { readonly talk: Talk }) {
  const { w } = useWords();
  if (!talk.loaded.value) return null;
  const tried = whatWasTried(talk.messages.value).slice(-shown);
  return (
    <Part title={w.dossier.tried}>
      {tried.length === 0 ? (
        <p class="quiet">{w.dossier.nothing}</p>
      ) : (
        <ul class="tried">
          {tried.map((one) => (
            <li key={`${one.kind} ${one.at}`}>
              <Icon name={markOf(one)} />
              <span dir="auto">
                {what(one, w)} <small>{outcome(one, w)}</small>
              </span>
            </li>
          ))}
        </ul>
      )}
    </Part>
  );
}

/** A cross only where the customer turned it down: what nobody judged is just what the bot did. */
function markOf(tried: Tried): "yes" | "no" | "bot" {
  if (tried.kind === "answer")
    return tried.helped === null ? "bot" : tried.helped === "helped" ? "yes" : "no";
  return tried.kind === "did-you-mean" && tried.outcome?.kind === "tapped" ? "yes" : "no";
}

function what(tried: Tried, { dossier }: Words): string {
  switch (tried.kind) {
    case "say-it-differently":
      return dossier.unknown;
    case "did-you-mean":
      return dossier.offered(tried.offered.join(", "));
    case "answer":
      return dossier.answered(tried.asked ?? "");
  }
}

function outcome(tried: Tried, { dossier }: Words): string {
  if (tried.kind === "did-you-mean") return chosen(tried.outcome, dossier);
  if (tried.kind === "answer" && tried.helped !== null)
    return tried.helped === "helped" ? dossier.helped : dossier.didNotHelp;
  return "";
}

function chosen(outcome: Outcome, dossier: Words["dossier"]): string {
  switch (outcome?.kind) {
    case undefined:
      return "";
    case "tapped":
      return dossier.chose(outcome.title);
    case "none-of-these":
      return dossier.none;
    case "person":
      return dossier.person;
    case "own-words":
      return dossier.ownWords;
  }
}
