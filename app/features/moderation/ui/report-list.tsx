import { Badge } from '~/ui/badge';
import { useMessages } from '~/ui/language';
import { Time } from '~/ui/time';
import type { OpenReport } from '../open-reports.server';

/** What readers said of a post. Who they are is told to nobody. */
export function ReportList({ reports }: { reports: OpenReport[] }) {
  const { review, reports: say } = useMessages();
  return (
    <ul className="report-list">
      {reports.map((report) => (
        <li key={report.id}>
          <p>
            <strong>{say.reason[report.reason]}</strong>{' '}
            <span className="quiet">
              {review.reports.from[report.from]}
              {'\u00a0· '}
              <Time at={report.at} style="datetime" />
            </span>{' '}
            {report.aboutEarlier ? <Badge>{review.reports.aboutEarlier}</Badge> : null}
          </p>
          {report.words ? (
            <p className="report-words" dir="auto">
              {report.words}
            </p>
          ) : null}
        </li>
      ))}
    </ul>
  );
}
