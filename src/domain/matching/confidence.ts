export const exactConfidence = 0.99;
export function confidenceOf(nearness: number): number {
  return 1 / (1 + Math.exp(-(12 * nearness - 2)));
}
