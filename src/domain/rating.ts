/** How a customer says that the matter went. */
export const ratingValues = ["yes", "partly", "no"] as const;
export type RatingValue = (typeof ratingValues)[number];

/** What a customer said of how the matter went; of one matter the last counts. */
export interface Rating {
  readonly value: RatingValue;
  /** In the customer's own words; null when nothing was added. */
  readonly comment: string | null;
}
