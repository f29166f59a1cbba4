import type { State } from "./fi.ts";

/** How it stands with the files and with known problems, in English. */
export const en: State = {
  title: "How the content stands",
  files: "Files",
  loaded: (when, version) => `The bot answers by the files. Read ${when}, version ${version}.`,
  kept: (when, version) =>
    `The files have errors, so they were not taken into use. The bot answers with the version before, ${version}, read ${when}.`,
  mend: "Correct these, and the files are taken into use at once:",
  refused: "The files were not taken into use",
  fine: "Nothing to remark in the files.",
  warnings: "Remarks",
  row: (line) => `row ${line}`,
  announcements: "Announcements",
  none: "There are no announcements.",
  noneText: "A known problem is written in the file announcements.yaml.",
  shown: "Told to customers now",
  notShown: "Not told to customers",
  fixed: "Fixed",
  until: (when) => `Ends ${when}`,
  noEnd: "No end is given",
  from: (when) => `Begins ${when}`,
  update: (when) => `Next update by ${when}`,
  waiting: (n) =>
    n === 1 ? "1 customer waits to be told of the fix" : `${n} customers wait to be told of the fix`,
  told: (n) => (n === 1 ? "1 customer has been told" : `${n} customers have been told`),
};
