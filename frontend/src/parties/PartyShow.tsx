import Button from '@mui/material/Button';
import { Link } from 'react-router-dom';
import type { Party } from '../api/types.js';
import { PartySayings } from '../sayings/PartySayings.js';
import { Fact, Facts } from '../ui/Facts.js';
import { Page } from '../ui/Page.js';
import { OutLink, PlaceLink } from '../ui/PlaceLink.js';
import { ShowRecord } from '../ui/ShowRecord.js';
import { useMe } from '../ui/useMe.js';
import { PARTY_KIND_WORD } from '../ui/words.js';

/** One party, and under which names it appears. */
export function PartyShow() {
  return <ShowRecord<Party> resource="parties">{(party) => <PartyPage party={party} />}</ShowRecord>;
}

function PartyPage({ party: { id, name, kind, aliases, description, externalIds } }: { party: Party }) {
  const me = useMe();
  return (
    <Page
      title={name}
      heading={<bdi>{name}</bdi>}
      above={<PlaceLink to="/parties">Parties</PlaceLink>}
      lead={PARTY_KIND_WORD[kind]}
      width="reading"
      actions={
        me?.writes && (
          <Button component={Link} to={`/parties/${id}`} variant="outlined">
            Change
          </Button>
        )
      }
    >
      <Facts>
        <Fact term="Description">{description || 'None yet.'}</Fact>
        <Fact term="Also known as">{aliases.length > 0 && <bdi>{aliases.join(', ')}</bdi>}</Fact>
        <Fact term="Wikidata">
          {externalIds.wikidata && <OutLink href={`https://www.wikidata.org/wiki/${externalIds.wikidata}`} />}
        </Fact>
        <Fact term="ATT&CK">{externalIds.attack}</Fact>
        {kind === 'outlet' && (
          <Fact term="Publishes">
            <PlaceLink to={`/sources?filter=${encodeURIComponent(JSON.stringify({ publisherId: id }))}`}>
              Its sources on the desk
            </PlaceLink>
          </Fact>
        )}
      </Facts>
      <PartySayings partyId={id} />
    </Page>
  );
}
