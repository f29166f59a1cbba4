import type { Language } from "../../shared/language.ts";

const fi = {
  title: "Tänään",
  sum: (n: number, calls: number) =>
    `${n} ${n === 1 ? "lupaus" : "lupausta"}, ${calls === 0 ? "ei soittoja" : calls === 1 ? "1 soitto" : `${calls} soittoa`}`,
  calls: "Soitettavat",
  others: "Muut lupaukset",
  none: "Tälle päivälle ei ole luvattu mitään.",
  noneText: "Täällä ovat tänään erääntyvät, vaarassa olevat ja myöhästyneet lupaukset.",
  open: "Avaa keskustelu",
  openOf: (name: string) => `Avaa keskustelu: ${name}`,
  queue: "Jonossa",
};

const sv: typeof fi = {
  title: "I dag",
  sum: (n, calls) =>
    `${n} ${n === 1 ? "löfte" : "löften"}, ${calls === 0 ? "inga samtal" : `${calls} samtal`}`,
  calls: "Att ringa",
  others: "Andra löften",
  none: "Inget har lovats för i dag.",
  noneText: "Här finns löften som förfaller i dag, är i fara eller är försenade.",
  open: "Öppna samtalet",
  openOf: (name) => `Öppna samtalet: ${name}`,
  queue: "I kön",
};

const en: typeof fi = {
  title: "Today",
  sum: (n, calls) =>
    `${n} ${n === 1 ? "promise" : "promises"}, ${calls === 0 ? "no calls" : calls === 1 ? "1 call" : `${calls} calls`}`,
  calls: "To call",
  others: "Other promises",
  none: "Nothing is promised for today.",
  noneText: "Promises that are due today, at risk or late are here.",
  open: "Open the conversation",
  openOf: (name) => `Open the conversation: ${name}`,
  queue: "In the queue",
};

/** What is due today, and the calls to make. */
export const due: Readonly<Record<Language, typeof fi>> = { fi, sv, en };
