/** What this build holds. */

/**
 * Whether the self-check is in it. `WXT_SELF_CHECK=off npm run build` leaves it out whole, for places where it
 * cannot be offered (content/INTENDED-PURPOSE.md): no page, no questions and rules, no button, no command and
 * no script that draws one.
 */
export const HAS_SELF_CHECK: boolean = import.meta.env.WXT_SELF_CHECK !== 'off';
