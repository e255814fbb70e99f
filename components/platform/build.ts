/** What this build holds. */

/**
 * Whether the self-check is in it. `WXT_SELF_CHECK=off npm run build` leaves it out whole, for places where it
 * cannot be offered (content/INTENDED-PURPOSE.md): the build puts the answer here, and what is then never
 * reached is left out too.
 */
export const HAS_SELF_CHECK: boolean = import.meta.env.WXT_SELF_CHECK !== 'off';
