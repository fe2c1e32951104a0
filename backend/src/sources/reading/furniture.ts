import type { Element } from './elements.js';

/** What pages put around their stories, by the words with which they name it; the first that fits is the reason. */
const KINDS: readonly (readonly [why: string, names: RegExp])[] = [
  ['asks about cookies', /\b(cookies?|consent|gdpr|onetrust|cmp)\b/],
  ['asks to sign up for a newsletter', /newsletter|sign-?up|email-?capture/],
  ['asks for money', /\b(donat\w*|contribution|membership|support-us|epic|appeal)\b/],
  ['asks for a subscription', /paywall|subscri(be|ption)|regwall|piano/],
  ['invites to share', /\b(share|sharing|social|addthis|sharedaddy)\b|share-?(bar|buttons?|tools?|links?)/],
  ['comments of readers', /\b(comments?|disqus|replies|discussion)\b|comment-?(list|section|form)/],
  ['an advertisement', /\b(ads?|advert\w*|sponsor\w*|promo\w*|outbrain|taboola|dfp)\b/],
  [
    'points to other stories',
    /\b(related|recommended|most-?(read|popular|viewed)|trending|more-on|read-?(next|more)|teasers?|onward)\b/,
  ],
  ['navigation', /\b(nav|navigation|navbar|menu|breadcrumbs?|pagination|skip-?link|toolbar)\b/],
];

/** The same by the element itself. */
const TAGS: Readonly<Record<string, string>> = {
  nav: 'navigation',
  menu: 'navigation',
  footer: 'the foot of the page',
  aside: 'beside the story',
  form: 'a form',
  button: 'a button',
  select: 'a form',
  dialog: 'a window over the page',
  header: 'the head of the page',
};
const ROLES: Readonly<Record<string, string>> = {
  navigation: 'navigation',
  banner: 'the head of the page',
  contentinfo: 'the foot of the page',
  complementary: 'beside the story',
  dialog: 'a window over the page',
  search: 'a form',
};
const HIGHEST = 40;

/** Why a stretch is not the story, in words. */
export function reasonFor(element: number, elements: readonly Element[]): string {
  const around = [...ancestors(element, elements)];
  for (const [why, names] of KINDS) if (around.some(({ words }) => names.test(words))) return why;
  for (const { name, words } of around) {
    const role = words.split(/\s+/).find((word) => ROLES[word] !== undefined);
    const why = TAGS[name] ?? (role === undefined ? undefined : ROLES[role]);
    if (why !== undefined) return why;
  }
  return 'outside the story';
}

const BYLINE =
  /\b(byline|author|dateline|datepublished|pubdate|timestamp|standfirst|subhead(line|ing)?|deck|dek|lede|subtitle|summary|description)\b/;

/** Readability takes headline, byline and standfirst off the story; a reader does not. */
export function isOfTheStory(
  element: number,
  elements: readonly Element[],
  words: string,
  title: string | null,
): boolean {
  const around = [...ancestors(element, elements)];
  if (title !== null && around.some(({ name }) => /^h[1-3]$/.test(name)) && isAlike(words, title))
    return true;
  const isInside = around.some(({ name }) => name === 'article' || name === 'main');
  const isFurniture = around.some(
    ({ name, words: named }) =>
      name === 'nav' || name === 'aside' || name === 'footer' || KINDS.some(([, names]) => names.test(named)),
  );
  if (!isInside || isFurniture) return false;
  return around.some(({ name, words: named }) => name === 'h1' || name === 'time' || BYLINE.test(named));
}

function isAlike(words: string, title: string): boolean {
  const plain = (text: string): string =>
    text
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
  const [one, other] = [plain(words), plain(title)];
  return (
    one !== '' &&
    (one === other ||
      (one.length > 20 && other.startsWith(one)) ||
      (other.length > 20 && one.startsWith(other)))
  );
}

function* ancestors(element: number, elements: readonly Element[]): Iterable<Element> {
  for (let at = element, height = 0; at >= 0 && height < HIGHEST; height += 1) {
    const one = elements[at];
    if (!one) return;
    yield one;
    at = one.parent;
  }
}
