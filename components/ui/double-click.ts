/** The longest that systems take two clicks for one that is double. */
export const DOUBLE_CLICK_MS = 500;
