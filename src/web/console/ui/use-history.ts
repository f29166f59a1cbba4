import { useEffect } from "preact/hooks";
import type { ConversationView, MatterView } from "../../../console/protocol.ts";
import type { Talk } from "../desk/desk.ts";
import { type History, historyOf } from "../desk/history.ts";
import { historyWords } from "../words/history.ts";
import type { Words } from "../words/fi.ts";
import { channelInWords, reasonInWords } from "./say.ts";
import { useScreen, useWords } from "./screen.ts";
import { type Standing, standingInWords } from "./standing.ts";

/** The history of an open talk, read again as the desk goes round: each round reads the figures anew. */
export function useHistory(talk: Talk): History {
  const { desk } = useScreen();
  const history = historyOf(desk.api, talk);
  const version = talk.conversation.value?.version ?? 0;
  const round = desk.figures.value;
  useEffect(() => history.look(version), [history, version, round]);
  return history;
}

export const useHistoryWords = () => historyWords[useWords().language];

/** What a matter is about: as the answers name it, or what the customer wrote first; where neither is, why a person has it. */
export const aboutOf = ({ conversation: { title, reason }, began }: MatterView, w: Words): string =>
  title ?? began ?? reasonInWords(reason, w);

/** The channel of another matter, and what the customer is called there where that is not what they are called here. */
export function whereAndWho(other: ConversationView, own: ConversationView, w: Words): string {
  const channel = channelInWords(other.channel, w);
  const { name } = other.customer;
  return name === null || name === own.customer.name ? channel : `${channel} (${name})`;
}

/** Who has it; what waits for its promise in the queue is anybody's. */
export const whoHas = ({ state }: ConversationView, standing: Standing, w: Words): string =>
  state === "promised" && standing.kind === "queue" ? w.ledger.anyone : standingInWords(standing, w);

/** As a line begins: channels are named within sentences. */
export const beginning = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
