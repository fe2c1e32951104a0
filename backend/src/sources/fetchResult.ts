import type { FetchFailure, Fetched } from '../platform/outbound/fetched.js';
import type { CaptureCause, Outcome } from './capture.kinds.js';
import type { Mime } from './readable.js';
import type { ReadDocument } from './reading/task.js';

type Answered = Extract<Fetched, { failure?: undefined }>;

const INSTEAD = 'Open it in a browser, then paste its text or upload the saved page.';

const FAILED: Readonly<Record<FetchFailure, string>> = {
  private_address: `This address leads into a private network, so it is not fetched. ${INSTEAD}`,
  no_such_site: `There is no site of this name any more, or it is misspelled. Check the address; if you have the text from elsewhere, paste or upload it.`,
  unreachable: `The site could not be reached or broke off. Try again later. ${INSTEAD}`,
  insecure: `The site's certificate is not in order, so nobody can say who answered. ${INSTEAD}`,
  timed_out: `The site did not answer in ten seconds. Try again later. ${INSTEAD}`,
  too_large: `This is larger than the 5 MB that are fetched. ${INSTEAD}`,
  inflates: `This page unpacks to more than is safe to open. ${INSTEAD}`,
  too_many_redirects: `The address leads on more than five times. Use the address that the browser shows in the end.`,
  bad_redirect: `The address leads on to one that is not fetched from. ${INSTEAD}`,
  not_http: `What answered does not speak the language of the web properly. ${INSTEAD}`,
};

/** Of a fetch that brought nothing. */
export function outcomeOfFailure(failure: FetchFailure): Outcome {
  const result = failure === 'no_such_site' ? 'gone' : 'error';
  return { result, cause: failure, words: FAILED[failure] };
}

/** What an answer can be read as: by its bytes first, then by what the site says. */
export function mimeOfAnswer({ mime, bytes }: Pick<Answered, 'mime' | 'bytes'>): Mime | undefined {
  const beginning = new TextDecoder('latin1').decode(bytes.subarray(0, 1024)).trimStart();
  if (beginning.startsWith('%PDF-')) return 'application/pdf';
  if (mime === 'application/pdf') return 'application/pdf';
  if (mime === 'text/html' || mime === 'application/xhtml+xml') return 'text/html';
  if (mime === 'text/plain') return 'text/plain';
  const isUnsaid = mime === '' || mime === 'application/octet-stream' || mime === 'binary/octet-stream';
  return isUnsaid && /^<(!doctype html|html|head|body|!--)/i.test(beginning) ? 'text/html' : undefined;
}

/** A wall is short; an article that speaks of walls is not. */
const SHORT = 2500;
const ROBOT =
  /\b(just a moment|attention required|are you a (robot|human)|verify(ing)? (that )?you are (a )?human|not a robot|captcha|enable javascript and cookies to continue|pardon our interruption|ddos protection by|checking your browser|unusual traffic)\b/i;
const SIGN_IN =
  /\b(sign in|log ?in|register|create an account|subscribers? only|subscribe (now|to (read|continue)))\b/i;
const MISSING =
  /\b(404|page (was )?not found|page (you (requested|are looking for)|does not exist)|no longer available)\b/i;
const LOGIN_PATH = /\/(log-?in|sign-?in|auth|sso|account\/login|subscribe|paywall)(\/|\.|$)/i;

/** Of an answer; `document` is what could be read in it. Only `ok` and `partial` are worth keeping. */
export function outcomeOfAnswer(answer: Answered, document: ReadDocument | undefined): Outcome {
  const { status } = answer;
  const page = document && pageOf(document);
  if (page && page.isShort && ROBOT.test(page.words)) return walled('blocked', 'robot_check');
  if (status === 401) return walled('auth_walled', 'sign_in');
  if (status === 402) return walled('auth_walled', 'paywall');
  if (status === 403 && page?.asksToSignIn) return walled('auth_walled', 'sign_in');
  if (status === 403) return walled('blocked', 'forbidden');
  if (status === 429) return walled('blocked', 'too_many_requests');
  if (status === 451) return walled('blocked', 'withheld_by_law');
  if (status === 404 || status === 410) return walled('gone', 'not_found');
  if (status < 200 || status >= 300) return walled('error', 'server_error');
  if (!document) return walled('error', 'not_a_document');
  if (page?.isShort && MISSING.test(document.told.title ?? '')) return walled('gone', 'not_found');
  if (page?.asksToSignIn && answer.redirects.length > 0 && LOGIN_PATH.test(new URL(answer.finalUrl).pathname))
    return walled('auth_walled', 'sign_in');
  if (page?.asksToSignIn && document.told.asksForPassword && document.length < 600)
    return walled('auth_walled', 'sign_in');
  if (answer.cut || document.isCut) return { result: 'partial', cause: 'cut_short', words: CUT };
  if (document.told.isPaid) return { result: 'partial', cause: 'paywall', words: TEASER };
  return { result: 'ok', cause: 'read', words: 'The page was fetched and read.' };
}

const CUT =
  'The document broke off before its end. Keep what came, or open it in a browser and paste the whole.';
const TEASER =
  'The page says that it is not free to read, so this may be its beginning only. Compare it with what you see as a subscriber, and paste that if there is more.';

function pageOf({ text, length, told }: ReadDocument): {
  words: string;
  isShort: boolean;
  asksToSignIn: boolean;
} {
  const words = `${told.title ?? ''}\n${text.slice(0, SHORT)}`;
  const isShort = length < SHORT;
  return { words, isShort, asksToSignIn: isShort && (told.asksForPassword || SIGN_IN.test(words)) };
}

function walled(result: Outcome['result'], cause: keyof typeof WALLS): Outcome {
  return { result, cause: cause satisfies CaptureCause, words: WALLS[cause] };
}

const WALLS = {
  robot_check: `The site wants to be sure that no machine asks, and did not show the page. ${INSTEAD}`,
  sign_in: `The site shows this to people who are signed in. Sign in there in a browser, then paste the text or upload the saved page.`,
  paywall: `The site wants to be paid before it shows this. If the newsroom has a subscription, open it there and paste the text or upload the saved page.`,
  forbidden: `The site refused to show this to us. ${INSTEAD}`,
  too_many_requests: `The site says that it was asked too often. Try again later. ${INSTEAD}`,
  withheld_by_law: `The site may not show this here for legal reasons. If you can read it elsewhere, paste or upload it.`,
  not_found: `The site has no page at this address, or not any more. Check the address; if you have the text from elsewhere (an archive, a colleague), paste or upload it.`,
  server_error: `The site failed to answer properly. Try again later. ${INSTEAD}`,
  not_a_document: `This is no page, text or PDF. Save what matters of it as text and paste that.`,
} as const;
