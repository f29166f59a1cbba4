/** One record of a CSV text and the line (from 1) on which it begins. */
interface CsvRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/** A text that is not CSV: where it breaks off and why. */
interface CsvFlaw {
  readonly line: number;
  readonly message: string;
}

export type Csv =
  | { readonly ok: true; readonly rows: readonly CsvRow[] }
  | { readonly ok: false; readonly flaw: CsvFlaw };

/** Reads CSV: commas, quotes (doubled within quotes), line breaks within quotes, CRLF or LF; empty lines are skipped. */
export function parseCsv(text: string): Csv {
  const rows: CsvRow[] = [];
  let at = 0;
  let line = 1;
  while (at < text.length) {
    const began = line;
    const cells: string[] = [];
    for (let more = true; more;) {
      const cell = text[at] === '"' ? quotedCell(text, at, line) : bareCell(text, at);
      if ("message" in cell) return { ok: false, flaw: cell };
      cells.push(cell.value);
      line += cell.breaks;
      more = text[cell.end] === ",";
      at = more ? cell.end + 1 : afterBreak(text, cell.end);
    }
    line++;
    if (cells.length > 1 || cells[0] !== "") rows.push({ line: began, cells });
  }
  return { ok: true, rows };
}

interface Cell {
  readonly value: string;
  /** Where the cell ends: a comma, a line break or the end of the text. */
  readonly end: number;
  /** Line breaks within the cell. */
  readonly breaks: number;
}

const separator = /[,\r\n]/g;

function bareCell(text: string, at: number): Cell {
  separator.lastIndex = at;
  const end = separator.exec(text)?.index ?? text.length;
  return { value: text.slice(at, end), end, breaks: 0 };
}

function quotedCell(text: string, at: number, line: number): Cell | CsvFlaw {
  let close = text.indexOf('"', at + 1);
  while (close !== -1 && text[close + 1] === '"') close = text.indexOf('"', close + 2);
  if (close === -1)
    return { line, message: 'The quote that opens here is never closed. Add a " at its end.' };
  const inside = text.slice(at + 1, close);
  const breaks = inside.split("\n").length - 1;
  const end = close + 1;
  if (end < text.length && !/[,\r\n]/.test(text.charAt(end)))
    return {
      line: line + breaks,
      message: 'Text follows a closing quote. Write quotes within a quoted text twice ("").',
    };
  return { value: inside.replaceAll('""', '"'), end, breaks };
}

const afterBreak = (text: string, at: number): number =>
  text.startsWith("\r\n", at) ? at + 2 : Math.min(at + 1, text.length);
