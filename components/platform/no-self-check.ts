/** Stands in for the self-check in a build that leaves it out (wxt.config.ts). */
export const SelfCheck = () => null;
