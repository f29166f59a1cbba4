import type { Language } from "../language.ts";
import type { LineName } from "../words/voice.ts";

/** When a flow begins: after the house has done something and told it with its own line. */
export const momentNames = [
  "greeted",
  "asked-back",
  "not-known",
  "handed-over",
  "angry",
  "given-back",
  "reopened",
  "quiet",
  "ended",
  "closed",
] as const;
type MomentName = (typeof momentNames)[number];
/** `entry:<id>`: that entry was given as the answer. */
export type Moment = MomentName | `entry:${string}`;

export const askKinds = ["text", "choice", "name", "email", "phone", "date", "time"] as const;
type AskKind = (typeof askKinds)[number];

type Texts = Readonly<Record<Language, string>>;

/** What a flow says: the owner's own words, or one of the house's lines. */
export type FlowWords =
  | { readonly kind: "own"; readonly texts: Texts }
  | { readonly kind: "line"; readonly line: LineName };

/** One button under a question: the value that is kept, and its words. */
interface FlowChoice {
  readonly value: string;
  readonly label: Texts;
}

/** A question that the flow waits at. */
export interface FlowAsk {
  readonly step: "ask";
  readonly words: FlowWords;
  /** The name under which the answer is kept; also the step's own name. */
  readonly as: string;
  readonly kind: AskKind;
  /** Empty unless the kind is "choice"; those of a "time" are made when it is asked. */
  readonly choices: readonly FlowChoice[];
  /** How the question is put again; null: the house's own line for the kind. */
  readonly again: FlowWords | null;
  readonly next: string | null;
}

/** What the firm's own system may answer under one name; `values` null: any words. */
export interface LookupField {
  readonly name: string;
  readonly values: readonly string[] | null;
}

/** A call to the firm's own system, at which the flow waits. */
export interface FlowLookup {
  readonly step: "lookup";
  readonly url: string;
  /** The answers that are sent, by their names. */
  readonly send: readonly string[];
  /** What is answered is kept as `as-field`; also the step's own name. */
  readonly as: string;
  readonly fields: readonly LookupField[];
  readonly withinMs: number;
  readonly next: string | null;
}

/** The name under which one field of a lookup is kept among the answers. */
export const fieldAnswer = ({ as }: Pick<FlowLookup, "as">, { name }: LookupField): string => `${as}-${name}`;

/** What a flow does to the conversation, through the same moves as the house. */
export type FlowDeed =
  | { readonly do: "enqueue" | "close" }
  | { readonly do: "topic"; readonly topic: string }
  /** `from` and `comment` name answers. */
  | { readonly do: "rate"; readonly from: string; readonly comment: string | null }
  /** The names of answers; `chat`: an answer in the chat is promised where none was given; `workMs`: how much open time it takes at least, where no time was chosen. */
  | {
      readonly do: "promise";
      readonly email: string | null;
      readonly phone: string | null;
      readonly chat: boolean;
      readonly time: string | null;
      readonly workMs: number;
    };

/** How much open time what is promised takes at least, in ms, where nobody has said: half a working day. */
export const usualWorkMs = 4 * 3_600_000;

/** Something that is so or not, whoever the conversation is with. */
export type AroundTest =
  | { readonly is: "open" | "verified" | "mail" | "chat"; readonly wanted: boolean }
  | { readonly is: "language" | "channel"; readonly among: readonly string[] };

/** Something of the conversation itself. */
export type MatterTest =
  /** The customer has waited longer than this. */
  | { readonly is: "waited"; readonly minutes: number }
  /** Who came furthest with it: agent, queue or bot. */
  | { readonly is: "had-by"; readonly among: readonly string[] }
  /** Null: any answer, as long as there is one. */
  | { readonly is: "answer"; readonly name: string; readonly among: readonly string[] | null };

export type FlowTest =
  | AroundTest
  | MatterTest
  | { readonly is: "all"; readonly of: readonly FlowTest[] }
  | { readonly is: "not"; readonly of: FlowTest };

/** One step as data. `next` is the step after it; null: the flow ends. */
export type FlowStep =
  | FlowAsk
  | FlowLookup
  | { readonly step: "say"; readonly words: FlowWords; readonly next: string | null }
  | { readonly step: "if"; readonly test: FlowTest; readonly yes: string | null; readonly no: string | null }
  | { readonly step: "do"; readonly deed: FlowDeed; readonly next: string | null }
  | { readonly step: "end" }
  /** On at a step of this or another flow; null: at its first. */
  | { readonly step: "go"; readonly flow: string; readonly at: string | null };

/** A dialogue of several steps. */
export interface Flow {
  /** The name of its file. */
  readonly name: string;
  /** Empty when only other flows lead here. */
  readonly when: readonly Moment[];
  readonly first: string | null;
  readonly steps: ReadonlyMap<string, FlowStep>;
}

/** All flows, by name and by the moment they belong to. */
export interface Flows {
  readonly byName: ReadonlyMap<string, Flow>;
  readonly byMoment: ReadonlyMap<Moment, Flow>;
}

/** Of two flows for one moment the first counts; lint refuses the second. */
export const makeFlows = (flows: readonly Flow[]): Flows => ({
  byName: new Map(flows.map((flow) => [flow.name, flow])),
  byMoment: new Map(flows.toReversed().flatMap((flow) => flow.when.map((moment) => [moment, flow] as const))),
});
