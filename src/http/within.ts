/** What the work comes to, or `late` where it takes longer than `ms`: it goes on then, and nobody hears of it any more. */
export async function within<Done, Late>(ms: number, work: Promise<Done>, late: Late): Promise<Done | Late> {
  const over = Promise.withResolvers<Late>();
  const timer = setTimeout(() => over.resolve(late), ms);
  try {
    return await Promise.race([work, over.promise]);
  } finally {
    clearTimeout(timer);
  }
}
