/** What this build holds. */

/**
 * Whether the self-check is in it. `WXT_SELF_CHECK=off npm run build` leaves it out whole, for places where it
 * cannot be offered (content/INTENDED-PURPOSE.md): no page, no questions and rules, no button and no command.
 * The script that draws a self-check may still be in a shared chunk; it is never reached and has nothing to ask.
 */
export const HAS_SELF_CHECK: boolean = import.meta.env.WXT_SELF_CHECK !== 'off';
