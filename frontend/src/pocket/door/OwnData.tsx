import type { DataCopy } from '../../api/schema';
import { useWords, wordOf } from '../language';
import { Top } from '../parts';
import { useAnswer } from './useAnswer';

/** All that is kept of oneself, part by part, and a copy to save. */
export function OwnData() {
  const words = useWords();
  const { data, said } = useAnswer<DataCopy>('/me/data');
  // his own file first, open; the log has a page of its own
  const parts = [...new Set(['member', ...(data?.lines ?? []).map((line) => line.part)])].filter(
    (part) => part !== 'history',
  );
  const known = {
    ...words.door.owes,
    ...words.value,
    ...words.outcome,
    ...words.method,
    ...words.topic,
    ...words.need,
    ...words.kind,
  };
  return (
    <>
      <Top title={words.door.file} back="/my" />
      <main>
        {said && (
          <p className="form seal" role="alert">
            {said}
          </p>
        )}
        {data && (
          <>
            <div className="form">
              <p className="meta">{words.door.fileMeta}</p>
              <a
                className="btn"
                download={`${data.name}.json`}
                href={`data:application/json;charset=utf-8,${encodeURIComponent(JSON.stringify(data, null, 2))}`}
              >
                {words.door.save}
              </a>
            </div>
            {parts.map((part) => (
              <details key={part} open={part === 'member'}>
                <summary>
                  <h2>{wordOf(words.door.parts, part)}</h2>
                </summary>
                <ul className="list">
                  {data.lines
                    .filter((line) => line.part === part)
                    .map((line) => (
                      <li key={`${line.row}${line.field}`}>
                        <span>
                          <span className="meta">{line.label}</span>
                          {saidOf(line.value)}
                        </span>
                      </li>
                    ))}
                </ul>
              </details>
            ))}
          </>
        )}
      </main>
    </>
  );

  // codes in words, moments to the minute, the rest as it is
  function saidOf(value: string): string {
    if (/^\d{4}-\d\d-\d\dT/.test(value)) return value.slice(0, 16).replace('T', ' ');
    return value
      .split('、')
      .map((one) => wordOf(known, one))
      .join(words.divider);
  }
}
