import { Box } from '@mui/material';
import type { PartyRef, Suggestion, Suggestions } from '../../api/types.js';
import type { Description } from '../facets.js';
import { Card, type Acts } from './Card.js';
import { Ended } from './Ended.js';
import { PaneHead } from './PaneHead.js';
import { SuggestionList } from './SuggestionList.js';
import type { Work } from './useWork.js';

interface SuggestionsPaneProps {
  readonly known: Suggestions;
  readonly work: Work;
  readonly publisher: PartyRef | null;
  readonly incident: Description['incident'];
  readonly mayWrite: boolean;
  /** On a phone: to the words of a suggestion in the text. */
  readonly onShow: ((suggestion: Suggestion) => void) | undefined;
}

/** The suggestions beside the text, with what is to be decided about each. */
export function SuggestionsPane(props: SuggestionsPaneProps) {
  const { known, work, publisher, incident, mayWrite, onShow } = props;
  const { place, decisions, meant } = work;
  const acts: Acts = onShow ? { ...work.acts, show: onShow } : work.acts;
  const all = known.suggestions;
  return (
    <>
      <Ended run={known.run} all={all} incident={incident} />
      {all.length > 0 && (
        <>
          <PaneHead all={all} place={place} mayWrite={mayWrite} onAcceptSelected={work.acceptSelected} />
          {place.shown.length === 0 && (
            <Box sx={{ color: 'text.secondary' }}>None of this state and kind.</Box>
          )}
          <SuggestionList
            place={place}
            busy={decisions.busy}
            maySelect={mayWrite}
            onOpen={place.open}
            cardOf={(suggestion) => (
              <Card
                suggestion={suggestion}
                publisher={publisher}
                meant={meant.get(suggestion.id)}
                mayWrite={mayWrite}
                isBusy={decisions.busy.has(suggestion.id)}
                acts={acts}
              />
            )}
          />
        </>
      )}
    </>
  );
}
