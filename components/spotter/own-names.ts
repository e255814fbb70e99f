/**
 * Names of things that the build shortens in the content script, because every page carries it. Nothing else may
 * know them: no browser, no setting or message, no other script of the extension and no WebAssembly.
 */
export const OWN_NAMES: readonly string[] = (
  'blocksAt changedAt changedSomewhere compact container english first forget forgetAll found ' +
  'hasContext insert isAboutLegs isBlock isChanged isElsewhere isHeading isKept isLong isRead ' +
  'isSpelledOut legBlocks legs level list loadCard loadMatcher marked matcher mentionAt mentions ' +
  'mentionsIn missingContext missingLegs nearTexts nextText nodes notNear onChange onFirstInShadow ' +
  'onFound onLeave onLinger onLost onMaybeHost onRest onShadow overhear parts place readAll ' +
  'readBlocks readChanges readFirst reading replaceParts rest restyled root section shown start ' +
  'styled takeDropped termIds textBlock tint touched watch watchForShadow allFrames matchAboutBlank ' +
  'matchOriginAsFallback runAt'
).split(' ');
