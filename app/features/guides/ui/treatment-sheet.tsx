import type { ReactNode } from 'react';
import type { TreatmentBrief, TreatmentDetails } from '~/features/treatments/index.server';
import type { Messages } from '~/messages';
import { Callout } from '~/ui/callout';
import { Explain, type Topic } from '~/ui/explain';
import { useLangOf, useLanguage, useMessages, useUrls } from '~/ui/language';
import { TextLink } from '~/ui/link';
import { Section } from '~/ui/page';
import { Time } from '~/ui/time';
import { SHEET_PARTS, type SheetPart, type Statement } from '../sheet';
import type { TreatmentSheetShown } from '../sheet-of-treatment.server';

interface Known {
  sheet: TreatmentSheetShown;
  treatment: TreatmentDetails;
}

/** What stands before all else: what needs help at once, and what authorities warned of. */
export function SheetWarnings({ sheet }: { sheet: TreatmentSheetShown }) {
  const say = useMessages().treatments.sheet;
  if (sheet.warnings.length === 0) return null;
  return (
    <Callout kind="safety" title={say.warnings}>
      <Statements statements={sheet.warnings} />
    </Callout>
  );
}

/** What is known of a treatment, part by part, then what nobody found. */
export function TreatmentSheet({
  sheet,
  treatment,
  scars,
  numbers,
}: Known & {
  scars: ReactNode;
  /** What else on the page is counted. */
  numbers: Topic[];
}) {
  const say = useMessages().treatments.sheet;
  return (
    <>
      <Callout kind="evidence">
        <p>
          {say.written.before}
          <Time at={sheet.writtenOn} />
          {say.written.after}
          <strong>{say.notReviewed}</strong>
        </p>
      </Callout>
      <Explain topics={['grades', 'percent', 'sources', ...numbers]} />
      {SHEET_PARTS.filter((part) => sheet[part].length > 0).map((part) => (
        <Section id={part} key={part} title={say.parts[part]}>
          <SheetPartView part={part} sheet={sheet} treatment={treatment} />
          {part === 'scars' ? scars : null}
        </Section>
      ))}
      <Unknown sheet={sheet} treatment={treatment} />
    </>
  );
}

/** The treatment's own statements, then those that it shares with the treatments beside it. */
function SheetPartView({ part, sheet, treatment }: Known & { part: SheetPart }) {
  const say = useMessages().treatments.sheet;
  const of = (code: string) => sheet[part].filter((one) => one.of === code);
  const families = treatment.above
    .toReversed()
    .map((above) => ({ above, statements: of(above.code) }))
    .filter(({ statements }) => statements.length > 0);
  const hasCaution = sheet[part].some(({ html }) => !html.includes('class="evidence"'));
  return (
    <>
      <Statements statements={of(treatment.code)} />
      {families.map(({ above, statements }, index) => (
        <Family
          above={above}
          isFolded={part !== 'avoid' && index > 0}
          key={above.code}
          statements={statements}
        />
      ))}
      {part === 'avoid' && hasCaution ? <p className="quiet">{say.unsourced}</p> : null}
    </>
  );
}

/** What holds for all kinds of a treatment above; folded where it stands far above. */
function Family({
  above: { slug, name },
  statements,
  isFolded,
}: {
  above: TreatmentBrief;
  statements: Statement[];
  isFolded: boolean;
}) {
  const say = useMessages().treatments.sheet;
  const to = useUrls();
  if (isFolded) {
    return (
      <details className="sheet-family">
        <summary>
          <h3>
            {say.familyBefore}
            {name}
          </h3>
        </summary>
        <Statements statements={statements} />
      </details>
    );
  }
  return (
    <div className="sheet-family">
      <h3>
        {say.familyBefore}
        <TextLink to={to.treatment(slug)}>{name}</TextLink>
      </h3>
      <Statements statements={statements} />
    </div>
  );
}

/** What no source was found for, each part said in its own words. */
function Unknown({ sheet, treatment }: Known) {
  const say = useMessages().treatments.sheet;
  const to = useUrls();
  return (
    <Section id="unknown" title={say.unknown}>
      <ul className="sheet-statements">
        {[...unknownParts({ sheet, treatment }, say), say.otherCauses].map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {treatment.code.startsWith('none') ? null : (
        <p>
          {say.noTreatment.before}
          <TextLink to={to.treatment('no-treatment')}>{say.noTreatment.link}</TextLink>.
        </p>
      )}
    </Section>
  );
}

function unknownParts({ sheet, treatment }: Known, say: Messages['treatments']['sheet']) {
  // Nobody counts the sessions of what is not counted, or the harm of doing nothing.
  if (treatment.countedIn === 'nothing') return [];
  return SHEET_PARTS.flatMap((part) => {
    const told = part === 'risks' ? [...sheet.risks, ...sheet.warnings] : sheet[part];
    if (part === 'course' && told.length > 0) {
      return told.some(({ of }) => of === treatment.code) ? [] : [say.unknownAlone];
    }
    if (told.length > 0) return [];
    return [
      part === 'course' && treatment.countedIn === 'weeks'
        ? say.unknownWeeks
        : say.unknownPart[part],
    ];
  });
}

function Statements({ statements }: { statements: Statement[] }) {
  const language = useLanguage();
  const langOf = useLangOf();
  if (statements.length === 0) return null;
  return (
    <ul className="sheet-statements">
      {statements.map(({ html, lang }) => (
        <li
          // biome-ignore lint/security/noDangerouslySetInnerHtml: an allow-list stood between this HTML and the database
          dangerouslySetInnerHTML={{ __html: html }}
          key={html}
          lang={langOf(lang ?? language)}
        />
      ))}
    </ul>
  );
}
