import type { FastifyRequest } from 'fastify';
import { Problem } from '../problem.js';
import { inputProblem } from './input.problem.js';

const DEPTH = 20;
const KEYS = 2000;
const ELEMENTS = 5000;
const TRAPS = new Set(['__proto__', 'constructor', 'prototype']);
const PLAIN = /^application\/json\s*(;\s*charset="?utf-8"?\s*)?$/i;

/** Reads a JSON body, or refuses it in words before anything else looks at it. */
export async function readJson(request: FastifyRequest, body: Buffer): Promise<unknown> {
  const { 'content-type': type = '', 'content-encoding': encoding = 'identity' } = request.headers;
  if (!PLAIN.test(type) || encoding !== 'identity') {
    throw new Problem(
      'unreadable',
      'input.media_type',
      'Send JSON in UTF-8, with content-type application/json.',
    );
  }
  const value = parsed(body);
  // Further in, null would be taken for no body at all, which some routes allow.
  if (value === null) throw inputProblem('', 'The body of this request is null; send an object.');
  refuseTraps(value);
  return value;
}

function parsed(body: Buffer): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body));
  } catch {
    throw new Problem('invalid', 'input.json', 'The body of this request is not valid JSON in UTF-8.');
  }
}

/** A value and where it stands in the body. */
interface Place {
  readonly value: unknown;
  readonly path: string;
  readonly depth: number;
}

/** Walks without recursion and stops at the first limit, so that no body costs more than its own length. */
function refuseTraps(body: unknown): void {
  const open: Place[] = [{ value: body, path: '', depth: 0 }];
  let keys = 0;
  let elements = 0;
  for (let place = open.pop(); place; place = open.pop()) {
    const { value, path, depth } = place;
    if (typeof value === 'string') refuseText(value, path);
    if (typeof value === 'number' && !Number.isFinite(value))
      throw inputProblem(path, 'This number is too large.');
    if (typeof value !== 'object' || value === null) continue;
    if (depth >= DEPTH) throw inputProblem(path, `This is nested more than ${DEPTH} levels deep.`);
    if (Array.isArray(value)) {
      elements += value.length;
      value.forEach((inner: unknown, index) =>
        open.push({ value: inner, path: `${path}[${index}]`, depth: depth + 1 }),
      );
    } else {
      for (const [key, inner] of Object.entries(value)) {
        keys += 1;
        open.push({ value: inner, path: named(path, key), depth: depth + 1 });
      }
    }
    if (keys > KEYS) throw inputProblem('', `The body has more than ${KEYS} fields.`);
    if (elements > ELEMENTS) throw inputProblem('', `The body has more than ${ELEMENTS} list elements.`);
  }
}

function named(path: string, key: string): string {
  if (TRAPS.has(key)) throw inputProblem(path, `A field may not be called ${key}.`);
  if (!key.isWellFormed() || key.includes('\0'))
    throw inputProblem(path, 'The name of a field is not valid text.');
  return path ? `${path}.${key}` : key;
}

function refuseText(text: string, path: string): void {
  if (text.includes('\0'))
    throw inputProblem(path, 'This text holds a NUL character, which cannot be stored.');
  if (!text.isWellFormed())
    throw inputProblem(path, 'This text holds half of a surrogate pair, which is no character.');
}
