/**
 * The sequence after which a client wants to read. Anything that is no number of ours means the beginning: clients drop
 * doubles by id, while a refusal would end their polling. One from beyond the log's end (the log was restored from an
 * older backup) means its end, so that what comes next is seen.
 */
export function readWatermark(raw: string, lastSeq: number): number {
  return /^\d{1,15}$/.test(raw) ? Math.min(Number(raw), lastSeq) : 0;
}
