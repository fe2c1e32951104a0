import type { Article, Span } from '../article.js';
import { answersIn } from './answers.js';
import { intervieweeOf } from './interviews.js';
import { OwnOutlet } from './ownOutlet.js';
import { partyOf, type Mention, type Party } from './parties.js';
import { referentOf } from './pronouns.js';
import { registerOf, type Register } from './register.js';
import { issuerOfRelease } from './releases.js';
import { Subjects } from './subjects.js';
import { firstAt, type Word } from './words.js';

/** Documents that are followed one after the other to their writer. */
const DEEPEST = 2;
const MOST_HOLDERS = 24;

/** Somebody who was found to speak, and where. */
export interface Heard {
  readonly party: Party;
  /** Index of the first word of the source, or of the cue when there is no source. */
  readonly at: number;
  readonly sentence: number;
}

/** A party, and in words how it was found. */
export interface Found {
  readonly party: Party;
  readonly why: string;
  /** What stood between speaker and article within the same phrase: “LETO-Baltic, citing a person briefed …”. */
  readonly relays?: readonly Party[];
}

/** What a reader has learned up to a point: who was named, who has spoken, who wrote which document. */
export class Discourse {
  readonly register: Register;
  readonly own: OwnOutlet;
  readonly ownParty: Party;
  /** Who answers in an interview. */
  readonly interviewee: Party | undefined;
  /** Blocks that answer. */
  private readonly answers: ReadonlySet<number>;
  readonly heard: Heard[] = [];
  /** Unnamed speakers and bodies by their whole phrase, and the last one by its head word. */
  private readonly byPhrase = new Map<string, Party>();
  private readonly byHead = new Map<string, Heard>();
  private readonly relays = new Map<Party, Party>();
  private depth = 0;
  private readonly issuers = new Map<string, Party>();

  readonly subjects = new Subjects(this);
  private readonly sentenceStarts = new Map<number, number>();
  private readonly byRole = new Map<string, Party[]>();

  constructor(readonly article: Article) {
    this.register = registerOf(article);
    this.own = new OwnOutlet(article, this.register);
    this.ownParty = issuerOfRelease(article, this.register) ?? partyOf(this.own.name, 'outlet_voice');
    for (const party of this.register.parties) this.indexRoles(party);
    this.interviewee = intervieweeOf(this);
    this.answers = this.interviewee ? answersIn(article, this.interviewee) : new Set();
    for (const { sentence, index } of this.register.words)
      if (!this.sentenceStarts.has(sentence)) this.sentenceStarts.set(sentence, index);
  }

  get words(): readonly Word[] {
    return this.register.words;
  }

  get mentions(): readonly Mention[] {
    return this.register.mentions;
  }

  /** Index of the first word of a sentence; -1 for one without words. */
  firstWordOf(sentence: number): number {
    return this.sentenceStarts.get(sentence) ?? -1;
  }

  pronoun(word: string, at: number, own: readonly Span[]): Found | undefined {
    return referentOf(this, word, at, own);
  }

  hear(party: Party, at: number): void {
    this.heard.push({ party, at, sentence: this.words[at]?.sentence ?? 0 });
  }

  /** Named persons who hold a role of this kind; an article has few of them. */
  holdersOf(kind: string): readonly Party[] {
    return this.byRole.get(kind) ?? [];
  }

  private indexRoles(party: Party): void {
    if (party.type !== 'person') return;
    for (const { kind } of party.roles) {
      const holders = this.byRole.get(kind) ?? [];
      if (holders.length < MOST_HOLDERS && !holders.includes(party))
        this.byRole.set(kind, [...holders, party]);
    }
  }

  last(): Heard | undefined {
    return this.heard.at(-1);
  }

  /** Whose words a place of the article is when nobody else is named: the outlet's, or an interviewee's answer. */
  voiceAt(offset: number): Party {
    const { article, words, interviewee } = this;
    if (!interviewee) return this.ownParty;
    const sentence = words[firstAt(words, offset)]?.sentence;
    const block = sentence === undefined ? -1 : article.sentences[sentence]!.block;
    return this.answers.has(block) ? interviewee : this.ownParty;
  }

  /** The party under this phrase, made when the phrase is new. */
  nominal(phrase: string, head: string, at: number, make: () => Party): Party {
    let party = this.byPhrase.get(phrase);
    if (!party) {
      party = make();
      this.byPhrase.set(phrase, party);
    }
    this.remember(head, party, at);
    return party;
  }

  remember(head: string, party: Party, at: number): void {
    const block = this.words[at]?.block;
    if (block === 'headline' || block === 'standfirst' || block === 'subhead') return;
    this.byHead.set(head, { party, at, sentence: this.words[at]?.sentence ?? 0 });
  }

  lastByHead(head: string): Heard | undefined {
    return this.byHead.get(head);
  }

  /** The outlet that was named last, other than this one. */
  lastOutlet(): Party | undefined {
    for (let back = 1; back <= 3 && back <= this.heard.length; back++) {
      const { party } = this.heard[this.heard.length - back]!;
      if (party.type === 'outlet') return party;
    }
    return undefined;
  }

  relayed(party: Party, relay: Party | undefined): void {
    if (relay) this.relays.set(party, relay);
  }

  /** By whom a party was last told on. */
  relayOf(party: Party): Party | undefined {
    return this.relays.get(party);
  }

  /** A document may speak for another one, which names a third: false when that has gone on for too long. */
  deeper(): boolean {
    if (this.depth >= DEEPEST) return false;
    this.depth++;
    return true;
  }

  back(): void {
    this.depth--;
  }

  issued(document: string, party: Party): void {
    this.issuers.set(document, party);
    this.issuers.set('', party);
  }

  issuerOf(document: string): Party | undefined {
    return this.issuers.get(document);
  }
}
