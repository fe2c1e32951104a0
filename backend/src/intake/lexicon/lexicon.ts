// Generated from the .txt files beside it by `npm run generate`: change those.
/* eslint-disable */
export const LEXICON = {
 "hedges": {
  "likelihood": [
   "allegedly",
   "reportedly"
  ]
 }
} as const satisfies Readonly<
  Record<string, Readonly<Record<string, readonly string[]>>>
>;
