import { Box, Typography } from '@mui/material';
import { useState } from 'react';
import { api } from '../../api/http.js';
import { CITATION_KINDS, type CitationKind } from '../../api/codes.js';
import type { AppearanceView, Chain, CitationView, PartyRef, Passage } from '../../api/types.js';
import { passageBody } from '../../intake/passage.js';
import { ShownBy } from '../../intake/ShownBy.js';
import { Choice } from '../../ui/Choice.js';
import { Either } from '../../ui/Either.js';
import { messagesOf } from '../../ui/fieldMessages.js';
import { FormDialog } from '../../ui/FormDialog.js';
import { PartyPicker } from '../../ui/PartyPicker.js';
import { Quote } from '../../ui/Quote.js';
import { useSend } from '../../ui/useApi.js';
import { CITATION_KIND_WORD } from '../../ui/words.js';
import { pathsOf } from '../work.js';
import { placeOf } from './chain.js';

interface AddCitationProps {
  readonly claimId: string;
  readonly chain: Chain;
  readonly appearance: AppearanceView;
  /** Id of the appearance or party upstream, when it was pointed at before. */
  readonly upstream?: string;
  /** The passage that shows it, when it was chosen before. */
  readonly shown?: Passage;
  readonly onAdded?: () => void;
  readonly onClose: () => void;
}

/** Says from whom this appearance took the claim: a party, or another appearance that is captured. */
export function AddCitation({
  claimId,
  chain,
  appearance: given,
  upstream: pointed,
  shown,
  onAdded,
  onClose,
}: AddCitationProps) {
  const [citing, setCiting] = useState(given.id);
  const [shownBy, setShownBy] = useState('');
  const appearance = chain.appearances.find(({ id }) => id === citing) ?? given;
  const sameText = shown
    ? chain.appearances.filter(({ passage }) => passage.captureId === shown.captureId)
    : [];
  const others = chain.appearances.filter(({ id }) => id !== appearance.id);
  const isCaptured = chain.appearances.some(({ id }) => id === pointed);
  const [captured, setCaptured] = useState(isCaptured);
  const [party, setParty] = useState<PartyRef | null>(() => partyIn(chain, pointed));
  const [upstream, setUpstream] = useState<string | null>(isCaptured ? (pointed ?? null) : null);
  const [kind, setKind] = useState<CitationKind>('quotes');
  const { mutate, isPending, error } = useSend(
    () =>
      api.post<CitationView>(`claims/${claimId}/citations`, {
        appearanceId: appearance.id,
        kind,
        ...(captured ? { upstreamAppearanceId: upstream } : { upstreamPartyId: party?.id }),
        ...evidenced(appearance, shown, shownBy),
      }),
    { refresh: pathsOf(claimId), onSuccess: onAdded ?? onClose, onProblem: () => true },
  );
  const told = messagesOf(error?.fields ?? []);
  return (
    <FormDialog
      title={`Where does ${placeOf(appearance)} have it from?`}
      does="Add"
      busy={isPending}
      problem={error}
      onSend={() => mutate()}
      onClose={onClose}
    >
      {sameText.length > 1 ? (
        <Choice
          label="Where what comes from?"
          codes={sameText.map(({ id }) => id)}
          words={Object.fromEntries(sameText.map(({ id, passage }) => [id, passage.exact]))}
          value={citing}
          onChange={(chosen) => setCiting(chosen ?? given.id)}
        />
      ) : (
        <Quote words={appearance.passage.exact} lines={4} />
      )}
      {others.length > 0 && (
        <Either
          label="What is upstream?"
          options={[
            { id: 'party', name: 'A party, not captured' },
            { id: 'passage', name: 'A captured passage' },
          ]}
          value={captured ? 'passage' : 'party'}
          onChange={(chosen) => setCaptured(chosen === 'passage')}
        />
      )}
      {captured ? (
        <Choice
          label="Which passage?"
          codes={others.map(({ id }) => id)}
          words={Object.fromEntries(others.map((one) => [one.id, `${placeOf(one)}: ${one.passage.exact}`]))}
          value={upstream}
          required
          error={told.upstreamAppearanceId}
          onChange={setUpstream}
        />
      ) : (
        <PartyPicker
          label="Whom does it take it from?"
          required
          value={party}
          error={told.upstreamPartyId}
          onChange={setParty}
        />
      )}
      <Choice
        label="And how?"
        codes={CITATION_KINDS}
        words={CITATION_KIND_WORD}
        value={kind}
        error={told.kind}
        onChange={(chosen) => setKind(chosen ?? 'quotes')}
      />
      {shown ? (
        <Box>
          <Typography variant="body2" sx={{ fontWeight: 550, mb: 0.5 }}>
            The words that show it
          </Typography>
          <Quote words={shown.exact} lines={4} />
        </Box>
      ) : (
        <ShownBy
          captureId={appearance.passage.captureId}
          value={shownBy}
          error={told.passage}
          onChange={setShownBy}
        />
      )}
    </FormDialog>
  );
}

/** A party that the chain names already. */
function partyIn({ appearances, citations }: Chain, id: string | undefined): PartyRef | null {
  const named = [
    ...appearances.map(({ speaker }) => speaker),
    ...citations.map(({ upstream }) => ('party' in upstream ? upstream.party : null)),
  ];
  return named.find((party) => party?.id === id) ?? null;
}

/** The passage that shows the citation, if there is one; without it the citation is asserted. */
function evidenced({ passage: { captureId } }: AppearanceView, shown: Passage | undefined, typed: string) {
  if (shown) return { passage: passageBody(shown.captureId, shown) };
  return typed.trim() === '' ? {} : { passage: { captureId, exact: typed.trim() } };
}
