import { useApiText } from '../ui/useApi.js';
import { WordsField } from '../ui/WordsField.js';
import { placesOf } from './finding.js';

interface ShownByProps {
  /** The capture in which the words must stand. */
  readonly captureId: string;
  readonly value: string;
  readonly error?: string | undefined;
  readonly onChange: (words: string) => void;
}

/** The words with which a text says where it has something from, in any spaces and quotes. */
export function ShownBy({ captureId, value, error, onChange }: ShownByProps) {
  const { data: text } = useApiText(`captures/${captureId}/text`);
  return (
    <WordsField
      label="The words that show it"
      value={value}
      lines={1}
      error={error}
      help={text === undefined || value.trim() === '' ? OURS : found(placesOf(text, value).length)}
      onChange={onChange}
    />
  );
}

const OURS = 'Such as “told the agency”. Empty when the text does not say so: then it is our own reading.';

function found(places: number): string {
  if (places === 0) return 'These words do not stand in this text.';
  return places === 1 ? 'Found in the text.' : `They stand there ${places} times: take more of them.`;
}
