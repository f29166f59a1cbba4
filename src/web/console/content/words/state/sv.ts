import type { State } from "./fi.ts";

/** How it stands with the files and with known problems, in Swedish. */
export const sv: State = {
  title: "Innehållets läge",
  files: "Filer",
  loaded: (when, version) => `Boten svarar enligt filerna. Lästa ${when}, version ${version}.`,
  kept: (when, version) =>
    `Filerna har fel och togs därför inte i bruk. Boten svarar med den förra versionen ${version}, som lästes ${when}.`,
  mend: "Rätta det här, så tas filerna genast i bruk:",
  refused: "Filerna togs inte i bruk",
  fine: "Ingenting att anmärka på i filerna.",
  warnings: "Anmärkningar",
  row: (line) => `rad ${line}`,
  announcements: "Meddelanden",
  none: "Det finns inga meddelanden.",
  noneText: "Ett känt fel skrivs i filen announcements.yaml.",
  shown: "Berättas nu för kunder",
  notShown: "Berättas inte för kunder",
  fixed: "Åtgärdat",
  until: (when) => `Slutar ${when}`,
  noEnd: "Inget slut är angivet",
  from: (when) => `Börjar ${when}`,
  update: (when) => `Nästa besked senast ${when}`,
  waiting: (n) =>
    n === 1 ? "1 kund väntar på besked om åtgärden" : `${n} kunder väntar på besked om åtgärden`,
  told: (n) => (n === 1 ? "1 kund har fått besked" : `${n} kunder har fått besked`),
};
