import { useState, type DragEvent } from 'react';

interface Props {
  label: string;
  hint: string;
  accept: string;
  file: File | null;
  onFile: (file: File | null) => void;
}

/** A place to drop one file, or to choose it. */
export function FileDrop({ label, hint, accept, file, onFile }: Props) {
  const [over, setOver] = useState(false);
  return (
    // dropping is an extra; the input inside is the way for everybody
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <label
      className={over ? 'drop over' : 'drop'}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={dropped}
    >
      <input
        type="file"
        accept={accept}
        // a file that was mended under its old name can be chosen again
        onClick={(event) => {
          event.currentTarget.value = '';
        }}
        onChange={(event) => onFile(event.target.files?.[0] ?? null)}
      />
      <b>{file ? file.name : label}</b>
      <br />
      <span className="meta">{file ? sizeOf(file) : hint}</span>
    </label>
  );

  function dropped(event: DragEvent): void {
    event.preventDefault();
    setOver(false);
    onFile(event.dataTransfer.files[0] ?? null);
  }
}

function sizeOf({ size }: File): string {
  return size < 1024 * 1024 ? `${Math.ceil(size / 1024)} KB` : `${(size / 1024 / 1024).toFixed(1)} MB`;
}
