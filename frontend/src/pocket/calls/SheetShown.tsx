import { fill, useWords, wordOf } from '../language';
import { AtTheDoor } from './Remaining';
import type { Sheet } from './week';

/** What one reads before one dials: what was promised, the news, what is owed, the numbers, and what came of it before. */
export function SheetShown({ sheet }: { sheet: Sheet }) {
  const words = useWords();
  return (
    <main>
      <div className="block">
        {sheet.lastReachedOn
          ? fill(words.sheet.lastReached, { day: sheet.lastReachedOn })
          : words.sheet.neverReached}
        {sheet.next !== 'OWN_NUMBER' && (
          <p>
            <span className="tag ochre">{words.sheet.next}</span> {words.next[sheet.next]}
          </p>
        )}
      </div>
      {sheet.promises.length > 0 && (
        <section>
          <h2>{words.sheet.promises}</h2>
          <ul className="list">
            {sheet.promises.map((promise) => (
              <li key={promise.id}>
                <span>
                  <b>{promise.text ?? '—'}</b>
                  <span className="meta">
                    {fill(words.sheet.promisedBy, { who: promise.promisedBy })} ·{' '}
                    {fill(words.sheet.until, { day: promise.dueOn })}
                  </span>
                </span>
                {promise.overdue && <span className="tag seal">{words.sheet.late}</span>}
              </li>
            ))}
          </ul>
        </section>
      )}
      {sheet.cards.length > 0 && (
        <section>
          <h2>{words.sheet.news}</h2>
          <ul className="list">
            {sheet.cards.map((card) => (
              <li key={`${card.kind}${card.words}`}>
                <span>
                  {card.words}
                  <span className="meta">{card.on}</span>
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section>
        <h2>{words.sheet.owed}</h2>
        <ul className="list">
          {sheet.duties.map((duty) => (
            <li key={duty.id}>
              <span>
                {wordOf(words.kind, duty.kind)} <span className="meta">{duty.period}</span>
              </span>
              <span className={duty.state === 'OVERDUE' ? 'tag seal' : 'tag'}>
                {fill(words.sheet.until, { day: duty.dueOn })}
              </span>
            </li>
          ))}
        </ul>
      </section>
      <AtTheDoor sheet={sheet} />
      <section>
        <h2>{words.sheet.numbers}</h2>
        <ul className="list">
          {sheet.numbers.length === 0 && <li>{words.sheet.noNumber}</li>}
          {sheet.numbers.map((number) => (
            <li key={number.id}>
              <span>
                <b>{number.text}</b>
                <span className="meta">{number.label || wordOf(words.owner, number.owner)}</span>
              </span>
              <span className={number.verifiedOn ? 'tag' : 'tag ochre'}>
                {number.verifiedOn
                  ? fill(words.sheet.verified, { day: number.verifiedOn })
                  : words.sheet.unverified}
              </span>
            </li>
          ))}
        </ul>
      </section>
      {sheet.latest.length > 0 && (
        <section>
          <h2>{words.sheet.before}</h2>
          <ul className="list">
            {sheet.latest.map((record) => (
              <li key={record.id}>
                <span>
                  {words.outcome[record.outcome]}
                  {record.note && `：${record.note}`}
                  <span className="meta">
                    {record.occurredOn} · {words.method[record.method]} · {record.recordedBy}
                  </span>
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </main>
  );
}
