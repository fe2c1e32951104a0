import type { Token } from '../article.js';

/** Verbs whose past has not -ed: “leave left”. */
const IRREGULAR = new Map(
  (
    'leave left,take took,bring brought,make made,steal stole,hit hit,shut shut,send sent,give gave,write wrote,get got,put put,' +
    'cost cost,lead led,begin began,run ran,hold held,say said,tell told,find found,lose lost,keep kept,spread spread,sell sold,' +
    'break broke,throw threw,drive drove,become became,mean meant,grow grew,build built,buy bought,cut cut,set set,go went,' +
    'come came,see saw,know knew,show showed,pay paid,read read,rise rose,fall fell,spend spent,strike struck,feed fed,hide hid,' +
    'overwrite overwrote,draw drew,catch caught,win won,bear bore,fight fought,seek sought,think thought,feel felt,let let,' +
    'choose chose,speak spoke,stand stood,sweep swept,rewrite rewrote,rebuild rebuilt,undo undid'
  )
    .split(',')
    .map((pair) => pair.split(' ') as [string, string]),
);
const UNSURE = new Set(['be', 'have', 'do', 'lie', 'die', 'tie']);

/** The past of a verb from its -ing form: “leaving” is “left”, “publishing” is “published”; undefined where it is not sure. */
export function pastOf({ lower, lemma }: Token): string | undefined {
  if (!lower.endsWith('ing') || UNSURE.has(lemma)) return undefined;
  const stem = lower.slice(0, -'ing'.length);
  const irregular =
    IRREGULAR.get(lemma) ??
    IRREGULAR.get(stem) ??
    IRREGULAR.get(`${stem}e`) ??
    IRREGULAR.get(stem.slice(0, -1));
  if (irregular) return irregular;
  if (!/[aeiouy]/.test(stem) || stem.endsWith('ing')) return undefined;
  return /[^aeiou]y$/.test(stem) ? `${stem.slice(0, -1)}ied` : `${stem}ed`;
}
