import { setTimeout as pause } from 'node:timers/promises';
import type { ModelSettings } from '../../platform/settings.js';
import { ModelFailure } from './failure.js';
import { ANSWER_SCHEMA, INSTRUCTIONS, messageOf } from './prompt.js';

/** An answer is a few thousand words; more than this is not one. */
const LONGEST_ANSWER = 1_000_000;
/** Of a server that is busy, for as long as it asks, but no longer. */
const LONGEST_PAUSE_MS = 5000;

/** How the shape of the answer is asked for; servers that do not know one way are asked in the next. */
const FORMATS: readonly (object | undefined)[] = [
  { type: 'json_schema', json_schema: { name: 'claims', strict: true, schema: ANSWER_SCHEMA } },
  { type: 'json_object' },
  undefined,
];

/** Asked before each request, which is not made when it throws. */
export type Permit = (characters: number) => Promise<void>;

/** Talks to an endpoint that speaks as OpenAI's chat completions do. Knows nothing of texts and claims. */
export class Completions {
  /** The first way in FORMATS that this endpoint understands, as far as it has shown. */
  private format = 0;

  constructor(private readonly settings: ModelSettings) {}

  /** The words of the model about a part of an article. Throws `ModelFailure` for whatever is no answer. */
  async about(part: string, permit: Permit): Promise<string> {
    for (let tries = 1; ; tries += 1) {
      await permit(part.length);
      const response = await this.post(part);
      if (response.ok) return contentOf(response.body);
      if (REFUSES_FORMAT.has(response.status) && this.format < FORMATS.length - 1) this.format += 1;
      else if (BUSY.has(response.status) && tries === 1) await pause(pauseOf(response.retryAfter));
      else throw new ModelFailure(refusalWords(response.status));
    }
  }

  private async post(part: string): Promise<Heard> {
    const { url, key, timeoutMs } = this.settings;
    const signal = AbortSignal.timeout(timeoutMs);
    try {
      const response = await fetch(`${url}/chat/completions`, {
        method: 'POST',
        // Another address than the one that was chosen must not be given the key, nor the text.
        redirect: 'error',
        headers: {
          'content-type': 'application/json',
          accept: 'application/json',
          ...(key === undefined ? {} : { authorization: `Bearer ${key}` }),
        },
        body: JSON.stringify(this.request(part)),
        signal,
      });
      const { ok, status, headers } = response;
      return { ok, status, retryAfter: headers.get('retry-after'), body: await bodyOf(response) };
    } catch (error) {
      throw error instanceof ModelFailure ? error : unreachable(error, signal, timeoutMs);
    }
  }

  private request(part: string): object {
    const format = FORMATS[this.format];
    return {
      model: this.settings.name,
      temperature: 0,
      max_tokens: this.settings.maxTokens,
      messages: [
        { role: 'system', content: INSTRUCTIONS },
        { role: 'user', content: messageOf(part) },
      ],
      ...(format && { response_format: format }),
    };
  }
}

interface Heard {
  readonly ok: boolean;
  readonly status: number;
  readonly retryAfter: string | null;
  readonly body: string;
}

const REFUSES_FORMAT = new Set([400, 415, 422, 501]);
const BUSY = new Set([408, 429, 500, 502, 503, 504, 529]);

/** The body as text; it is left off where it gets too long to be an answer. */
async function bodyOf(response: Response): Promise<string> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of response.body ?? []) {
    length += part.length;
    if (length > LONGEST_ANSWER) throw new ModelFailure('gave an answer without end, which was left off');
    parts.push(part);
  }
  return Buffer.concat(parts).toString('utf8');
}

/** What the model said, out of the envelope of the protocol. */
function contentOf(body: string): string {
  const [choice] = choicesIn(body);
  const { content, refusal } = choice?.message ?? {};
  if (refusal || choice?.finish_reason === 'content_filter')
    throw new ModelFailure('refused to read this text');
  if (choice?.finish_reason === 'length')
    throw new ModelFailure('gave an answer that was cut off in the middle (MODEL_TOKENS limits its length)');
  if (typeof content !== 'string' || content.trim() === '') throw new ModelFailure('gave an empty answer');
  return content;
}

interface Choice {
  readonly message?: { readonly content?: unknown; readonly refusal?: unknown };
  readonly finish_reason?: unknown;
}

function choicesIn(body: string): Choice[] {
  try {
    const { choices } = JSON.parse(body) as { choices?: unknown };
    if (Array.isArray(choices)) return choices as Choice[];
  } catch {
    // Not JSON at all: the same to us as JSON of another protocol.
  }
  throw new ModelFailure('does not answer as an endpoint for chat completions does (is MODEL_URL right?)');
}

function pauseOf(retryAfter: string | null): number {
  const seconds = Number(retryAfter ?? 1);
  return Math.min(LONGEST_PAUSE_MS, Number.isFinite(seconds) && seconds >= 0 ? seconds * 1000 : 1000);
}

function refusalWords(status: number): string {
  if (status === 401 || status === 403) return `did not accept our key (HTTP ${status})`;
  if (status === 404) return 'was not found at its address (HTTP 404; are MODEL_URL and MODEL_NAME right?)';
  if (status === 429) return 'is asked too often at the moment (HTTP 429)';
  return status >= 500 ? `is out of order (HTTP ${status})` : `did not take our question (HTTP ${status})`;
}

/** Nothing of the error itself is repeated: it may name hosts and proxies of the house. */
function unreachable(error: unknown, signal: AbortSignal, timeoutMs: number): ModelFailure {
  if (signal.aborted) return new ModelFailure(`did not answer within ${timeoutMs / 1000} seconds`);
  const { cause } = error as { cause?: { code?: string } };
  if (cause?.code === 'ECONNREFUSED')
    return new ModelFailure('could not be reached: nothing answers at its address');
  return new ModelFailure('could not be reached, or broke off in the middle of its answer');
}
