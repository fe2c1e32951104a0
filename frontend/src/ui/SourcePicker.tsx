import type { Source } from '../api/types.js';
import { SearchPicker, type PickerProps } from './SearchPicker.js';
import { dateInWords } from './time.js';

/** Chooses a source by words of its title. */
export function SourcePicker(props: PickerProps<Source>) {
  return (
    <SearchPicker<Source>
      {...props}
      path="sources"
      nameOf={({ title }) => title}
      detailOf={({ publisher, published }) =>
        [publisher?.name, dateInWords(published)].filter(Boolean).join(' · ')
      }
      nothingFound="No source with these words."
    />
  );
}
