import Box from '@mui/material/Box';
import type { ReactNode } from 'react';
import type { CodedAttribution, CodedName } from '../api/types.js';
import { OutLink, PlaceLink } from '../ui/PlaceLink.js';
import { dateInWords } from '../ui/time.js';
import { ATTRIBUTION_BASIS_WORD, ATTRIBUTION_TYPE_WORD } from '../ui/words.js';
import { hostOf, namedAmong, settledInWords, SOURCES_OF_WORD } from './codedWords.js';

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
    width: '20%',
    show: ({ actor, company, country }) => <Names of={[actor, company, country]} />,
  },
  {
    title: 'Who is blamed',
    width: '22%',
    show: ({ initiator, initiatorCountry, initiatorCategory, initiatorSubcategory }) => (
      <>
        <Names of={[initiator, initiatorCountry]} />
        <Quiet>{[initiatorCategory, initiatorSubcategory].filter(Boolean).join('; ')}</Quiet>
      </>
    ),
  },
  {
    title: 'Basis',
    show: ({ basis }) => basis.map((one) => ATTRIBUTION_BASIS_WORD[one]).join('; ') || 'Not coded',
  },
  {
    title: 'Type',
    show: ({ types, legalReferences }) => (
      <>
        {types.map((one) => ATTRIBUTION_TYPE_WORD[one]).join('; ') || 'Not coded'}
        <Quiet>{legalReferences.length > 0 && `Law: ${legalReferences.join('; ')}`}</Quiet>
      </>
    ),
  },
  { title: 'Date', width: '110px', show: ({ stated }) => dateInWords(stated) },
  { title: 'Settled', width: '90px', show: ({ settled }) => settledInWords(settled) },
  {
    title: 'Sources',
    width: '18%',
    show: ({ sources, sourcesOf }) => <Sources of={sourcesOf} list={sources} />,
  },
];

function Names({ of }: { of: readonly CodedName[] }) {
  const { names, otherwise } = namedAmong(of);
  if (names.length === 0) return <>{otherwise}</>;
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {names.map(({ party, written }, place) => (
        <li key={place}>
          {party ? <PlaceLink to={`/parties/${party.id}/show`}>{party.name}</PlaceLink> : written}
        </li>
      ))}
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
