import type { Language } from "./language.ts";

/** How soon a matter wants a person: 1 calm, 4 at once. */
export type UrgencyStep = 1 | 2 | 3 | 4;

const words: Readonly<Record<Language, readonly [string, string, string, string]>> = {
  fi: ["Rauhallinen", "Tavallinen", "Kiireinen", "Heti"],
  sv: ["Lugnt", "Vanligt", "Brådskande", "Genast"],
  en: ["Calm", "Ordinary", "Urgent", "At once"],
};
const labels: Readonly<Record<Language, string>> = { fi: "Kiireellisyys", sv: "Hur bråttom", en: "Urgency" };

/** The step that a number from the server means; what is outside counts as the nearest. */
export function urgencyStep(urgency: number): UrgencyStep {
  return urgency <= 1 ? 1 : urgency <= 2 ? 2 : urgency <= 3 ? 3 : 4;
}

/** The word of an urgency, as people say it. */
export function urgencyWord(urgency: number, language: Language): string {
  return words[language][urgencyStep(urgency) - 1] ?? "";
}

/** The shape of an urgency. Give the language where no word stands beside it: then it is read aloud. */
export function UrgencyMark({
  urgency,
  language,
}: {
  readonly urgency: number;
  readonly language?: Language;
}) {
  const step = urgencyStep(urgency);
  const spoken = language === undefined ? undefined : `${labels[language]}: ${urgencyWord(step, language)}`;
  return (
    <svg
      class={`u u${step}`}
      viewBox="0 0 18 18"
      role={spoken === undefined ? undefined : "img"}
      aria-label={spoken}
      aria-hidden={spoken === undefined ? "true" : undefined}
    >
      <Shape step={step} />
    </svg>
  );
}

function Shape({ step }: { readonly step: UrgencyStep }) {
  switch (step) {
    case 1:
      return <circle cx="9" cy="9" r="5" fill="none" stroke="currentColor" stroke-width="1.8" />;
    case 2:
      return (
        <>
          <circle cx="9" cy="9" r="5" fill="none" stroke="currentColor" stroke-width="1.8" />
          <path d="M9 4a5 5 0 0 1 0 10Z" fill="currentColor" />
        </>
      );
    case 3:
      return (
        <path
          d="M9 3.2 15.2 14H2.8Z"
          fill="currentColor"
          stroke="currentColor"
          stroke-width="1.6"
          stroke-linejoin="round"
        />
      );
    case 4:
      return (
        <>
          <path
            d="M9 1.8 16.2 9 9 16.2 1.8 9Z"
            fill="currentColor"
            stroke="currentColor"
            stroke-width="1.4"
            stroke-linejoin="round"
          />
          <path
            d="M9 5.500v4M9 12.200v.1"
            stroke="var(--surface)"
            stroke-width="1.8"
            stroke-linecap="round"
          />
        </>
      );
  }
}
