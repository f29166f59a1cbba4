import type { Time } from "../../domain/conversation.ts";
import type { Faq } from "../../domain/faq.ts";
import type { Flows } from "../../domain/flow/flow.ts";
import type { Understanding } from "../../domain/matching/understanding.ts";
import type { Service } from "../../domain/service/service.ts";
import type { Voice } from "../../domain/words/voice.ts";
import type { Ways } from "../letters/letter-words.ts";

/** All that the house knows to say: one whole version, swapped at once when the files change. */
export interface Knowledge {
  /** Names the version in logs. */
  readonly version: string;
  readonly faq: Faq;
  readonly voice: Voice;
  readonly flows: Flows;
  readonly service: Service;
  /** How customers can be told something outside of the chat. Left out: in no way. */
  readonly ways?: Ways;
  /** Pure. `text` is masked; entries whose dates lie elsewhere are none at `at`. The time it may take is bounded by the text's length: only the first 1,000 characters count. */
  understand(text: string, at: Time): Understanding;
}
