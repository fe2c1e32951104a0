import { Box, Typography } from '@mui/material';
import { DateText } from '../ui/DateText.js';
import type { DocChecklist, DocSearch } from './document.js';
import { Part } from './FindingText.js';

/** How it was checked, as readers are told. A document of the first format says nothing of it. */
export function Checked(props: { checklist?: DocChecklist | null; searches?: readonly DocSearch[] }) {
  const { checklist, searches = [] } = props;
  return (
    <>
      {checklist && (
        <Part title="How it was checked">
          <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
            {checklist.answered.map(({ question, answer, evidence, searched }) => (
              <li key={question}>
                <strong>{question}</strong> {answer}
                {evidence.map((number) => ` [${number}]`)}
                {searched && ' (see the searches)'}
              </li>
            ))}
          </Box>
          {checklist.waived.map(({ question, reason }) => (
            <Typography key={question} sx={{ mt: 1 }}>
              <strong>{question}</strong> Set aside: {reason}
            </Typography>
          ))}
        </Part>
      )}
      {searches.length > 0 && (
        <Part title="What we searched for">
          <Box component="ul" sx={{ m: 0, pl: 2.5, overflowWrap: 'anywhere' }}>
            {searches.map(({ where, query, on, found }, index) => (
              <li key={index}>
                <DateText value={{ date: on, precision: 'day' }} />, {where}: <code>{query}</code>. {found}
              </li>
            ))}
          </Box>
        </Part>
      )}
    </>
  );
}
