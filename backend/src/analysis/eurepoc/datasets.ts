/** The three files that EuRepoC publishes, known by the names of their columns. */
export const DATASETS = ['incidents', 'receivers', 'attributions'] as const;
export type Dataset = (typeof DATASETS)[number];

export const DATASET_TITLE: Readonly<Record<Dataset, string>> = {
  incidents: 'Global database',
  receivers: 'Receiver dataset',
  attributions: 'Attribution dataset',
};

/** The columns that make it this file; those of the other files do not suffice. */
const MARKS: Readonly<Record<Dataset, readonly string[]>> = {
  incidents: ['name', 'description', 'start_date'],
  attributions: ['incident_ID', 'attribution_ID'],
  receivers: ['ID', 'receiver_name'],
};

const NEEDED: Readonly<Record<Dataset, readonly string[]>> = {
  incidents: ['ID', 'name', 'description', 'start_date', 'end_date'],
  attributions: [
    'incident_ID',
    'attribution_ID',
    'attribution_date',
    'attribution_type',
    'attribution_basis',
    'attributing_actor',
    'attribution_it_company',
    'attributing_country',
    'attributed_initiator',
    'attributed_initiator_country',
    'attributed_initiator_category',
  ],
  receivers: ['ID', 'receiver_country', 'receiver_name', 'receiver_category', 'receiver_category_subcode'],
};

/** Which of the files has these columns, or in a sentence why it is none of them. */
export function datasetOf(columns: readonly string[]): Dataset | { readonly refused: string } {
  const twice = columns.find((name, place) => name !== '' && columns.indexOf(name) !== place);
  if (twice !== undefined) return { refused: `has two columns called ${shown(twice)}; remove one` };
  const dataset = (['incidents', 'attributions', 'receivers'] as const).find((one) =>
    MARKS[one].every((name) => columns.includes(name)),
  );
  if (!dataset) {
    return {
      refused:
        'is no file of EuRepoC: its first line must name the columns of the Global database, the Attribution dataset or the Receiver dataset, with commas between them',
    };
  }
  const missing = NEEDED[dataset].filter((name) => !columns.includes(name));
  if (missing.length === 0) return dataset;
  return { refused: `looks like the ${DATASET_TITLE[dataset]}, but lacks ${missing.join(', ')}` };
}

function shown(name: string): string {
  return `“${name.slice(0, 60)}”`;
}
