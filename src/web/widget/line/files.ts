import { type FileProblem, mostBytes, mostFiles } from "./chat.ts";

const type = /^(image\/(jpeg|png|gif|webp|hei[cf])|application\/pdf)$/;
/** Browsers that don't know a kind (HEIC, mostly) give it no type, or the one that says nothing. */
const noType = /^(application\/octet-stream)?$/;
const extension = /\.(jpe?g|png|gif|webp|hei[cf]|pdf)$/i;

/** Which of the files the server will take together in one message, as far as names and sizes tell. */
export function sift(files: readonly File[]): {
  readonly taken: readonly File[];
  readonly problems: readonly FileProblem[];
} {
  const taken: File[] = [];
  const problems: FileProblem[] = [];
  let bytes = 0;
  for (const file of files) {
    const problem = problemOf(file, taken.length, bytes);
    if (problem !== null) problems.push({ name: file.name, problem });
    else {
      taken.push(file);
      bytes += file.size;
    }
  }
  return { taken, problems };
}

function problemOf(file: File, count: number, bytes: number): FileProblem["problem"] | null {
  if (!(type.test(file.type) || (noType.test(file.type) && extension.test(file.name)))) return "type";
  if (file.size === 0) return "empty";
  if (bytes + file.size > mostBytes) return "large";
  return count >= mostFiles ? "many" : null;
}

/** Whether all of them can still be read: a file may have been moved or changed since it was chosen. */
export async function areReadable(files: readonly File[]): Promise<boolean> {
  try {
    await Promise.all(files.map((file) => file.slice(0, 1).arrayBuffer()));
    return true;
  } catch {
    return false;
  }
}

export function formOf(activity: object, files: readonly File[]): FormData {
  const form = new FormData();
  const kind = { type: "application/vnd.microsoft.activity" };
  form.append("activity", new Blob([JSON.stringify(activity)], kind));
  for (const file of files) form.append("file", file, file.name);
  return form;
}
