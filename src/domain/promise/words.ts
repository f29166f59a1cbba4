import type { Variables } from "../words/fill.ts";
import type { Language } from "../language.ts";
import type { PromiseSay } from "../say.ts";
import { timeInWords, windowInWords } from "../words/times.ts";
import type { LineName } from "../words/voice.ts";
import type { OpenPromise } from "./promise.ts";

/** Where and when a promise is told. */
interface Told {
  readonly language: Language;
  readonly now: number;
  readonly zone: string;
  /** The address of the customer's own page; null: there is none. */
  readonly page: string | null;
}

/** Whom a promise belongs to that nobody of name has. */
const everybody: Readonly<Record<Language, string>> = {
  fi: "asiakaspalvelu",
  sv: "kundtjänsten",
  en: "customer service",
};

/** Lines that have another one for a promise that is a call. */
const ofCalls = {
  "promise-moved": "promise-moved-phone",
  "promise-late": "promise-late-phone",
  "promise-stands": "promise-stands-phone",
} as const satisfies Partial<Record<PromiseSay["say"], LineName>>;

const hasOneForCalls = (say: PromiseSay["say"]): say is keyof typeof ofCalls => say in ofCalls;

/** The voice's line for what is told of a promise. */
export function lineOfPromise({ say, promise }: PromiseSay): LineName {
  const { kind } = promise.contact;
  if (say === "promise-made")
    return kind === "phone" && promise.window !== null ? "promise-made-window" : `promise-made-${kind}`;
  return kind === "phone" && hasOneForCalls(say) ? ofCalls[say] : say;
}

/** What the variables of that line stand for. */
export function variablesOfPromise(told: PromiseSay, where: Told): Variables {
  const { promise, owner, name } = told;
  const at = (time: number) => timeInWords(time, where.now, where.language, where.zone);
  // Other lines say "by", which fits no window: they tell its end.
  const window = lineOfPromise(told) === "promise-made-window" ? promise.window : null;
  const when = window === null ? at(promise.dueAt) : windowInWords(window, where.language, where.zone);
  return {
    due: when,
    owner: owner ?? everybody[where.language],
    ...(name !== null && { name: name.split(" ")[0] ?? name }),
    ...("from" in told && { old_due: at(told.from) }),
    // Not the reason why the service is closed today.
    reason: "reason" in told && told.reason !== "" ? told.reason.replace(/[.\s]+$/, "") : undefined,
    ...(where.page !== null && { link: where.page }),
    ...wayOf(promise),
  };
}

function wayOf({ contact }: OpenPromise): Variables {
  switch (contact.kind) {
    case "chat":
      return {};
    case "email":
      return { email: contact.address };
    case "phone":
      return { phone: withHiddenMiddle(contact.number) };
  }
}

/** A number as it is shown where others may read along: "+358 40 ••• ••12". */
export const withHiddenMiddle = (number: string): string => {
  const local = number.replace(/^\+358/, "0");
  return `${local.slice(0, 3)} ••• ••${local.slice(-2)}`;
};
