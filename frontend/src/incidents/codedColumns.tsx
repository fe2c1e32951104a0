import Box from '@mui/material/Box';
import type { ReactNode } from 'react';
import type { CodedAttribution, CodedName } from '../api/types.js';
import { OutLink, PlaceLink } from '../ui/PlaceLink.js';
import { dateInWords } from '../ui/time.js';
import { ATTRIBUTION_BASIS_WORD, ATTRIBUTION_TYPE_WORD } from '../ui/words.js';
import {
  categoryInWords,
  hostOf,
  lawInWords,
  namedAmong,
  settledInWords,
  SOURCES_OF_WORD,
} from './codedWords.js';

interface CodedColumn {
  title: string;
  width?: string;
  show: (row: CodedAttribution) => ReactNode;
}

const AT_ONCE = 3;

/** A row as a reader asks: who says so, of whom, on what ground, in which form, when, and where it stands. */
export const CODED_COLUMNS: readonly CodedColumn[] = [
  {
    title: 'Who says so',
    width: '19%',
    show: ({ actor, company, country }) => (
      <>
        <Names of={[actor, company]} />
        <Country of={country} />
      </>
    ),
  },
  {
    title: 'Who is blamed',
    width: '21%',
    show: ({ initiator, initiatorCountry, initiatorCategory, initiatorSubcategory }) => (
      <>
        <Names of={[initiator]} />
        <Country of={initiatorCountry} />
        <Quiet>{categoryInWords(initiatorCategory, initiatorSubcategory)}</Quiet>
      </>
    ),
  },
  {
    title: 'Basis',
    width: '14%',
    show: ({ basis }) => basis.map((one) => ATTRIBUTION_BASIS_WORD[one]).join('; ') || 'Not coded',
  },
  {
    title: 'Type',
    width: '14%',
    show: ({ types, legalReferences }) => (
      <>
        {types.map((one) => ATTRIBUTION_TYPE_WORD[one]).join('; ') || 'Not coded'}
        <Quiet>{lawInWords(legalReferences)}</Quiet>
      </>
    ),
  },
  { title: 'Date', width: '110px', show: ({ stated }) => dateInWords(stated) },
  { title: 'Settled', width: '90px', show: ({ settled }) => settledInWords(settled) },
  {
    title: 'Sources',
    width: '15%',
    show: ({ sources, sourcesOf }) => <Sources of={sourcesOf} list={sources} />,
  },
];

function Names({ of }: { of: readonly CodedName[] }) {
  const { names, otherwise } = namedAmong(of);
  if (names.length === 0) return <>{otherwise}</>;
  return (
    <>
      {names.map(({ party, written }, place) => (
        <span key={place}>
          {place > 0 && ', '}
          {party ? <PlaceLink to={`/parties/${party.id}/show`}>{party.name}</PlaceLink> : written}
        </span>
      ))}
    </>
  );
}

/** Where a group comes from is not who is blamed, so it never stands in the place of a name. */
function Country({ of }: { of: CodedName }) {
  if (of.given === 'not_coded') return null;
  return (
    <Box sx={{ fontSize: '0.875rem' }}>
      <Box component="span" sx={{ color: 'text.secondary' }}>
        Country:{' '}
      </Box>
      <Names of={[of]} />
    </Box>
  );
}

function Sources({ of, list }: { of: CodedAttribution['sourcesOf']; list: readonly string[] }) {
  const [first, others] = [list.slice(0, AT_ONCE), list.slice(AT_ONCE)];
  return (
    <>
      <Quiet>{SOURCES_OF_WORD[of]}</Quiet>
      <SourceList list={first} />
      {others.length > 0 && (
        <details>
          <summary>{others.length} more</summary>
          <SourceList list={others} />
        </details>
      )}
    </>
  );
}

function SourceList({ list }: { list: readonly string[] }) {
  if (list.length === 0) return null;
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {list.map((address) => (
        <li key={address}>
          <OutLink href={address}>{hostOf(address)}</OutLink>
        </li>
      ))}
    </Box>
  );
}

function Quiet({ children }: { children: ReactNode }) {
  if (!children) return null;
  return <Box sx={{ color: 'text.secondary', fontSize: '0.875rem' }}>{children}</Box>;
}
