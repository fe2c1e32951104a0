import { AFTER_ORGANISATIONS, COUNTRIES, DEMONYMS, keyOf, ROLES, SEATS } from './lexicons.js';
import type { Party } from './parties.js';

/** Which name a short form stands for: surname, acronym, first word of a company. */
export class Aliases {
  private readonly full = new Map<string, Party>();
  private readonly short = new Map<string, Party>();

  /** Makes a party known by its name and by what people usually make of such a name. */
  add(party: Party): void {
    const key = plainKey(party.name);
    if (!this.full.has(key)) this.full.set(key, party);
    this.full.set(key.replace(/[ -]/g, ''), this.full.get(key)!);
    for (const form of shortForms(party, key)) if (!this.short.has(form)) this.short.set(form, party);
  }

  /** The article itself says that this form stands for the party. */
  link(form: string, party: Party): void {
    this.full.set(keyOf(form), party);
    party.aliases.add(form);
  }

  find(name: string): Party | undefined {
    const key = plainKey(name);
    return this.full.get(key) ?? this.full.get(key.replace(/[ -]/g, '')) ?? this.short.get(key);
  }
}

function plainKey(name: string): string {
  return keyOf(name).replace(/^the /, '');
}

function shortForms(party: Party, key: string): string[] {
  const words = key.split(' ');
  if (words.length < 2) return [];
  const forms: string[] = [];
  if (party.type === 'person') {
    forms.push(words.at(-1)!, words[0]!);
    if (words.length > 2) forms.push(words.slice(-2).join(' '), words.slice(0, 2).join(' '));
    return forms.filter((form) => !ROLES.has(form));
  }
  if (party.type === 'state') return [];
  const capitals = words
    .filter((word) => !/^(?:of|for|and|the|on|in|de|der|für|&)$/.test(word))
    .map((word) => word[0]!);
  if (capitals.length > 1) forms.push(capitals.join(''), `${capitals.join('')}s`);
  const trunk = words.filter((word, at) => at === 0 || !AFTER_ORGANISATIONS.has(word));
  forms.push(trunk.join(' '), words[0]!);
  if (words.length > 2) forms.push(words.slice(0, 2).join(' '), words.slice(0, -1).join(' '));
  if (party.type === 'group' || party.type === 'outlet' || party.type === 'account')
    forms.push(words.at(-1)!);
  return forms.filter((form) => !tooCommon(form));
}

/** “National”, “Russian”, “University”: no short form by itself. */
function tooCommon(form: string): boolean {
  return (
    AFTER_ORGANISATIONS.has(form) ||
    DEMONYMS.has(form) ||
    COUNTRIES.has(form) ||
    SEATS.has(form) ||
    ROLES.has(form) ||
    /^(?:national|international|federal|royal|central|general|united|new|north|south|east|west|northern|southern|eastern|western|global|world|first|public|american|city|county|state|grupo|groupe|banco|bank|ministry|department|university|institute|association|centre|center|saint|san|santa|st|port|the|of|lake|mount|grand|great|free|high|supreme|digital|cyber|security|data|air|real|club|le|la|los|el|de|der|die)$/.test(
      form,
    )
  );
}
