import { ATTRIBUTION_BASES, ATTRIBUTION_TYPES } from '../../src/claims/claim.kinds.js';
import { placeOf } from '../../src/analysis/eurepoc/countries.js';
import { datasetOf } from '../../src/analysis/eurepoc/datasets.js';
import { basisOf, givenAs, techniqueOf, typeOf } from '../../src/analysis/eurepoc/eurepoc.codes.js';
import { attributorIn, countryIn, initiatorIn } from '../../src/analysis/eurepoc/names.js';
import { cutTo, dateOf, dateOfParts, idOf, listOf, placesOf } from '../../src/analysis/eurepoc/values.js';

describe('a date is never more precise than the file can tell', () => {
  it.each([
    ['2031-03-04', '2031-03-04', 'day'],
    ['2031-03-04 00:00:00', '2031-03-04', 'day'],
    ['2031-01-01', '2031-01-01', 'year'],
    ['2031-03-01', '2031-03-01', 'month'],
    ['', null, 'unknown'],
    ['NaT', null, 'unknown'],
    ['Not available', null, 'unknown'],
  ] as const)('%s', (written, date, precision) => {
    expect(dateOf(written)).toEqual({ date, precision });
  });

  it.each(['2031-02-29', '2031-13-01', '0000-01-01', '4 March 2031', '2031', '2031-03-04 17:05:00'])(
    '%s is no date',
    (written) => {
      expect(dateOf(written)).toBeUndefined();
    },
  );

  it.each([
    ['2031', '', '', '2031-01-01', 'year'],
    ['2031.0', '3.0', '', '2031-03-01', 'month'],
    ['2031', '1', '1', '2031-01-01', 'day'],
    ['2031', '', '4', '2031-01-01', 'year'],
    ['', '3', '4', null, 'unknown'],
  ] as const)('with columns of their own: %s %s %s', (year, month, day, date, precision) => {
    expect(dateOfParts(year, month, day)).toEqual({ date, precision });
  });

  it('columns of their own may hold no date either', () => {
    expect(dateOfParts('2031', '2', '30')).toBeUndefined();
    expect(dateOfParts('2031', '14', '')).toBeUndefined();
  });
});

describe('values', () => {
  it.each([
    ["['a', \"b's\", 'c\\'d']", ['a', "b's", "c'd"]],
    ["[['a', 'b'], ['c']]", ['a', 'b', 'c']],
    ['a; b ;; c', ['a', 'b', 'c']],
    ['[]', []],
    ['', []],
  ])('the list %s', (written, values) => {
    expect(listOf(written)).toEqual(values);
  });

  it('keep their places where lists belong together', () => {
    expect(placesOf("[['a', ''], ['c']]")).toEqual(['a', '', 'c']);
  });

  it('ids are told without the point that a spreadsheet adds', () => {
    expect([idOf(' 8982.0 '), idOf('8982'), idOf('10.5')]).toEqual(['8982', '8982', '10.5']);
  });

  it('are cut between words', () => {
    expect([cutTo('one two three', 9), cutTo('one', 9), cutTo('𝄞𝄞𝄞𝄞', 3)]).toEqual([
      'one two…',
      'one',
      '𝄞𝄞…',
    ]);
  });
});

describe('code lists', () => {
  const BASES = [
    'Attacker confirms',
    'IT-security community attributes attacker',
    'Attribution by receiver government / state entity',
    'Media-based attribution',
    'Attribution by third-party',
    'Receiver attributes attacker',
    'Contested attribution',
    'Attribution by EU institution/agency',
    'Attribution by international organization',
    'Not available',
  ];
  const TYPES = [
    'Technical report (e.g., by companies)',
    'Self-attribution in the course of the attack (e.g., in a statement)',
    'Direct statement in media report (e.g., cited) / self-attribution via social media',
    'Anonymous statement in media report (e.g., of officials)',
    'Attribution given, type unclear',
    'Political statement / report (e.g., on websites)',
    'Domestic legal action',
    'Media report (e.g., without sources)',
    'Statement in media report and political statement/technical report',
    'Political statement/report and indictment / sanctions',
    'Statement in media report and indictment / sanctions',
    'Not available',
  ];

  it('every basis and every type of EuRepoC is one of ours, in our order', () => {
    expect(BASES.map(basisOf)).toEqual([...ATTRIBUTION_BASES]);
    expect(TYPES.map(typeOf)).toEqual([...ATTRIBUTION_TYPES]);
  });

  it('what is not on the list is none of ours', () => {
    expect([basisOf('Hearsay'), basisOf(''), typeOf('Technical reporting'), typeOf('')]).toEqual(
      Array(4).fill(undefined),
    );
  });

  it('unknown, not available and nothing are three things', () => {
    expect(['Unknown', ' not  available', '', 'Unknown group'].map(givenAs)).toEqual([
      'unknown',
      'not_available',
      'not_coded',
      'named',
    ]);
  });

  it('techniques have their ATT&CK id', () => {
    expect(['Phishing', 'Data Exfiltration', 'Not available', 'Sorcery'].map(techniqueOf)).toEqual([
      'T1566',
      null,
      null,
      undefined,
    ]);
  });
});

describe('who is meant', () => {
  it.each([
    ['Iran, Islamic Republic of', { kind: 'state', name: 'Iran' }],
    ["Korea, Democratic People's Republic of", { kind: 'state', name: 'North Korea' }],
    ['South Africa', { kind: 'state', name: 'South Africa' }],
    ['Bosnia and Herzegovina', { kind: 'state', name: 'Bosnia and Herzegovina' }],
    ['Africa', { kind: 'region' }],
    ['Mena Region (region)', { kind: 'region' }],
    ['EU (region)', { kind: 'organisation', name: 'European Union' }],
    ['United Nations', { kind: 'organisation', name: 'United Nations' }],
  ])('%s in a column of countries', (written, place) => {
    expect(placeOf(written)).toEqual(place);
  });

  it('a country keeps the dataset’s name as an alias', () => {
    expect(countryIn('Iran, Islamic Republic of')).toMatchObject({
      name: 'Iran',
      aliases: ['Iran, Islamic Republic of'],
    });
    expect(countryIn('Asia (region)')).toBe('region');
    expect(countryIn('Unknown')).toBeUndefined();
  });

  it.each([
    ['Grey Herons', 'Non-state-group', { kind: 'group', name: 'Grey Herons', aliases: [] }],
    [
      'Heron/APT 900/Marsh Panda/G9001 (Fen Bureau, Unit (7))',
      'State',
      { kind: 'group', name: 'Heron', aliases: ['APT 900', 'Marsh Panda'], attack: 'G9001' },
    ],
    ['Heron/G9001 <\u00A0Marsh Umbrella/G9002', 'State', { name: 'Heron', aliases: [], attack: 'G9001' }],
    ['One/Two/Three', 'State', { kind: 'group', name: 'One', aliases: ['Two', 'Three'] }],
    ['Fen Bureau/Heron', 'State', { kind: 'organisation', name: 'Fen Bureau/Heron', aliases: [] }],
    ['NoHeron057(16) ', 'Non-state-group', { kind: 'group', name: 'NoHeron057(16)' }],
    ['Ann Marsh', 'Individual hacker(s)', { kind: 'person', name: 'Ann Marsh' }],
    ['Iran', 'State', { kind: 'state', name: 'Iran' }],
  ])('the initiator %s', (written, category, party) => {
    expect(initiatorIn(written, category)).toMatchObject(party);
  });

  it.each(['', 'Not available', 'Unknown'])('nobody by “%s”', (written) => {
    expect(initiatorIn(written, 'State')).toBeUndefined();
    expect(attributorIn(written, false)).toBeUndefined();
  });

  it('who attributes is a person with her office, the attacker herself, or a body', () => {
    expect(attributorIn('Ann Lee (Minister of Fens (MoF); NOR)', false)).toMatchObject({
      kind: 'person',
      name: 'Ann Lee',
      description: 'Minister of Fens (MoF); NOR',
    });
    expect(attributorIn('Grey Herons', true)).toMatchObject({ kind: 'group' });
    expect(attributorIn('National Fen Authority (NFA)', false)).toMatchObject({
      kind: 'organisation',
      name: 'National Fen Authority (NFA)',
    });
    expect(attributorIn('x'.repeat(201), false)).toMatchObject({
      refused: expect.stringContaining('longer than 200'),
    });
  });
});

describe('files are known by their columns', () => {
  it.each([
    [['ID', 'name', 'description', 'start_date', 'end_date', 'receiver_name'], 'incidents'],
    [
      ['receiver_category_subcode', 'receiver_category', 'receiver_name', 'receiver_country', 'ID'],
      'receivers',
    ],
  ])('%j', (columns, dataset) => {
    expect(datasetOf(columns)).toBe(dataset);
  });

  it.each([
    [['a', 'b'], 'is no file of EuRepoC'],
    [['ID', 'name', 'description', 'start_date'], 'looks like the Global database, but lacks end_date'],
    [['incident_ID', 'attribution_ID'], 'but lacks attribution_date, attribution_type'],
    [['ID', 'ID'], 'has two columns called “ID”'],
  ])('%j is refused', (columns, reason) => {
    expect(datasetOf(columns)).toMatchObject({ refused: expect.stringContaining(reason) });
  });
});
