import type { VNode } from 'preact';
import { renderToStaticMarkup } from 'preact-render-to-string';
import type { IncidentView } from './incident.js';
import { CorrectionsPage } from './pages/CorrectionsPage.js';
import { NotFoundPage, TroublePage } from './pages/ErrorPage.js';
import { HistoryPage } from './pages/HistoryPage.js';
import { HomePage } from './pages/HomePage.js';
import { IncidentPage } from './pages/IncidentPage.js';
import { IncidentsPage } from './pages/IncidentsPage.js';
import type { Site } from './pages/Layout.js';
import { MethodPage } from './pages/MethodPage.js';
import { PartyPage } from './pages/PartyPage.js';
import { EditionPage, VerdictPage } from './pages/VerdictPage.js';
import { Addresses } from './parts/Names.js';
import type { Search } from './search.js';
import { STYLESHEET } from './site.style.js';
import type {
  CorrectionLine,
  Edition,
  IncidentLine,
  Part,
  PartyAddresses,
  PartyView,
  VerdictLine,
  VerdictView,
} from './views.js';

interface Linked {
  readonly addresses?: PartyAddresses;
}

const siteAt = (publicUrl: string): Site => ({ publicUrl, stylesheet: STYLESHEET.path });

/** A whole page as HTML. Everything in it is escaped by default. */
function page(content: VNode, addresses: PartyAddresses = new Map()): string {
  return `<!doctype html>${renderToStaticMarkup(<Addresses.Provider value={addresses}>{content}</Addresses.Provider>)}`;
}

export const renderHome = (publicUrl: string, search: Search, verdicts: Part<VerdictLine>): string =>
  page(<HomePage site={siteAt(publicUrl)} search={search} verdicts={verdicts} />);

export const renderVerdict = (publicUrl: string, view: VerdictView & Linked): string =>
  page(<VerdictPage site={siteAt(publicUrl)} view={view} />, view.addresses);

export const renderEdition = (publicUrl: string, view: VerdictView & Linked): string =>
  page(<EditionPage site={siteAt(publicUrl)} view={view} />, view.addresses);

export const renderHistory = (publicUrl: string, slug: string, editions: readonly Edition[]): string =>
  page(<HistoryPage site={siteAt(publicUrl)} slug={slug} editions={editions} />);

export const renderIncidents = (publicUrl: string, incidents: Part<IncidentLine>, later: boolean): string =>
  page(<IncidentsPage site={siteAt(publicUrl)} incidents={incidents} later={later} />);

export const renderIncident = (publicUrl: string, view: IncidentView & Linked): string =>
  page(<IncidentPage site={siteAt(publicUrl)} view={view} />, view.addresses);

export const renderParty = (publicUrl: string, view: PartyView): string =>
  page(<PartyPage site={siteAt(publicUrl)} view={view} />);

export const renderCorrections = (
  publicUrl: string,
  corrections: Part<CorrectionLine>,
  later: boolean,
): string => page(<CorrectionsPage site={siteAt(publicUrl)} corrections={corrections} later={later} />);

export const renderMethod = (publicUrl: string): string => page(<MethodPage site={siteAt(publicUrl)} />);

export const renderMissing = (publicUrl: string): string => page(<NotFoundPage site={siteAt(publicUrl)} />);

export const renderTrouble = (publicUrl: string, sentence: string): string =>
  page(<TroublePage site={siteAt(publicUrl)} sentence={sentence} />);
