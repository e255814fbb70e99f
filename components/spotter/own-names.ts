/**
 * Names of things that the build shortens in the content script, because every page carries it. Nothing else may
 * know them: no browser, no setting or message, no other script of the extension and no WebAssembly.
 */
export const OWN_NAMES: readonly string[] = (
  'around blocksAt changedAt changedSomewhere compact container english first forget forgetAll found ' +
  'hasContext insert isAboutLegs isBlock isChanged isElsewhere isHeading isKept isLong isRead ' +
  'isSpelledOut isUndecided legBlocks legs level list loadCard loadMatcher marked matcher meet ' +
  'mentionAt mentions mentionsIn missingContext missingLegs nearTexts nextText nodes notNear onChange ' +
  'onFirstInShadow onFound onLeave onLinger onLost onMaybeHost onRest onShadow overhear parts place ' +
  'readAll readBlocks readChanges readFirst reading removed replaceParts rest restyled root section ' +
  'settle shown spells start styled take takeDropped tally termIds textBlock tint touched watch ' +
  'watchForShadow watchForSight allFrames matchAboutBlank matchOriginAsFallback runAt'
).split(' ');
