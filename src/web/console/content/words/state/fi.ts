/** How it stands with the files and with known problems, in Finnish. */
export const fi = {
  title: "Sisällön tila",
  files: "Tiedostot",
  loaded: (when: string, version: string) =>
    `Botti vastaa tiedostojen mukaan. Luettu ${when}, versio ${version}.`,
  kept: (when: string, version: string) =>
    `Tiedostoissa on virheitä, joten niitä ei otettu käyttöön. Botti vastaa edellisellä versiolla ${version}, joka luettiin ${when}.`,
  mend: "Korjaa nämä, niin tiedostot otetaan heti käyttöön:",
  refused: "Tiedostoja ei otettu käyttöön",
  fine: "Tiedostoissa ei ole huomautettavaa.",
  warnings: "Huomiot",
  row: (line: number) => `rivi ${line}`,
  announcements: "Tiedotteet",
  none: "Tiedotteita ei ole.",
  noneText: "Tunnettu vika kirjoitetaan tiedostoon announcements.yaml.",
  shown: "Kerrotaan nyt asiakkaille",
  notShown: "Ei kerrota asiakkaille",
  fixed: "Korjattu",
  until: (when: string) => `Päättyy ${when}`,
  noEnd: "Loppua ei ole annettu",
  from: (when: string) => `Alkaa ${when}`,
  update: (when: string) => `Seuraava tieto ${when} mennessä`,
  waiting: (n: number) =>
    n === 1 ? "1 asiakas odottaa tietoa korjauksesta" : `${n} asiakasta odottaa tietoa korjauksesta`,
  told: (n: number) => (n === 1 ? "1 asiakkaalle on kerrottu" : `${n} asiakkaalle on kerrottu`),
};

export type State = typeof fi;
