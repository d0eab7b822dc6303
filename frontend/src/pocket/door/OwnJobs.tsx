import { useState } from 'react';
import type { OwnVacancyView } from '../../api/schema';
import { WAGES } from '../../features/jobs/terms';
import { fill, useWords } from '../language';
import { Top } from '../parts';
import { useAnswer } from './useAnswer';

/** What people ask first. */
const QUESTIONS = ['trade', 'area', 'wage', 'lodging'] as const;
type Question = (typeof QUESTIONS)[number];

/** The posts that are open to oneself: what is paid, what comes with it, until when. */
export function OwnJobs() {
  const words = useWords();
  const [asked, setAsked] = useState<Partial<Record<Question, string>>>({});
  const query = new URLSearchParams([['limit', '50'], ...Object.entries(asked).filter(([, value]) => value)]);
  const { data, said } = useAnswer<{ items: OwnVacancyView[] }>(`/me/vacancies?${query}`);
  const choices: Record<Question, Record<string, string>> = {
    trade: words.trade,
    area: words.door.jobsAreas,
    wage: Object.fromEntries(WAGES.map((least) => [least, fill(words.door.jobsFrom, { least })])),
    lodging: words.door.comes.lodging,
  };
  return (
    <>
      <Top title={words.door.jobsOpen} back="/my" />
      <main>
        <p className="strip">{words.door.jobsNote}</p>
        <div className="asks">
          {QUESTIONS.map((question) => (
            <Ask
              key={question}
              label={words.door.jobsAsk[question]}
              of={choices[question]}
              chosen={asked[question]}
              onChoose={(value) => setAsked({ ...asked, [question]: value })}
            />
          ))}
        </div>
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

interface AskProps {
  label: string;
  of: Record<string, string>;
  chosen: string | undefined;
  onChoose: (value: string) => void;
}

/** One question with its answers; the first is that it does not matter. */
function Ask({ label, of, chosen = '', onChoose }: AskProps) {
  const words = useWords();
  return (
    <select aria-label={label} value={chosen} onChange={(event) => onChoose(event.target.value)}>
      <option value="">{fill(words.door.jobsAny, { what: label })}</option>
      {Object.entries(of).map(([value, text]) => (
        <option key={value} value={value}>
          {text}
        </option>
      ))}
    </select>
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
