import { useState } from 'react';
import type { OwnVacancyView, Trade } from '../../api/schema';
import { fill, useWords } from '../language';
import { Choice, Top } from '../parts';
import { useAnswer } from './useAnswer';

/** The posts that are open to oneself: what is paid, what comes with it, until when. */
export function OwnJobs() {
  const words = useWords();
  const [trade, setTrade] = useState<Trade>();
  const { data, said } = useAnswer<{ items: OwnVacancyView[] }>(
    `/me/vacancies?limit=50${trade ? `&trade=${trade}` : ''}`,
  );
  return (
    <>
      <Top title={words.door.jobsOpen} back="/my" />
      <main>
        <p className="strip">{words.door.jobsNote}</p>
        <Choice
          label={words.door.jobsTrade}
          of={words.trade}
          chosen={trade ? [trade] : []}
          onChoose={(chosen) => setTrade(chosen === trade ? undefined : chosen)}
        />
        <ul className="list">
          {said && <li role="alert">{said}</li>}
          {data?.items.length === 0 && <li>{words.door.jobsNone}</li>}
          {data?.items.map((post) => (
            <li key={post.id}>
              <One post={post} />
            </li>
          ))}
        </ul>
      </main>
    </>
  );
}

function One({ post }: { post: OwnVacancyView }) {
  const words = useWords();
  const { pay, comes } = words.door;
  const range =
    post.wageFrom && post.wageTo ? `${post.wageFrom}–${post.wageTo}` : (post.wageTo ?? post.wageFrom);
  const extras = [
    post.lodging && comes.lodging[post.lodging],
    post.meals && comes.meals[post.meals],
    post.insurance && comes.insurance,
    post.contract && comes.contract,
    post.travelPaid && comes.travel,
  ];
  return (
    <span>
      <b>{post.title}</b>{' '}
      <span className={post.verifiedOn ? 'tag jade' : 'tag ochre'}>
        {post.verifiedOn ? fill(words.door.verified, { day: post.verifiedOn }) : words.door.unverified}
      </span>
      <span className="meta">
        {[post.employer, post.place].filter(Boolean).join(' · ')}
        <br />
        {[range ? fill(pay[post.payUnit], { range }) : pay.OPEN, ...extras].filter(Boolean).join(' · ')}
        <br />
        {fill(words.door.through, { day: post.validThrough })}
        {post.openings !== null &&
          post.openings !== undefined &&
          ` · ${fill(words.door.free, { n: post.openings })}`}
        {post.words && (
          <>
            <br />
            {post.words}
          </>
        )}
      </span>
    </span>
  );
}
