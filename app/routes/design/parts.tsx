import type { MetaFunction } from '@remix-run/node';
import { designOnly } from '~/http/design-page.server';
import { Around } from '~/ui/around';
import { Badge } from '~/ui/badge';
import { Breadcrumbs } from '~/ui/breadcrumbs';
import { Callout } from '~/ui/callout';
import { Card, CardList } from '~/ui/card';
import { ChangedText } from '~/ui/changed-text';
import { Empty } from '~/ui/empty';
import { ErrorPage } from '~/ui/error-page';
import { Explain } from '~/ui/explain';
import { FactList } from '~/ui/facts';
import { FilterGroup, FilterValue } from '~/ui/filter';
import { LanguageSwitch } from '~/ui/language-switch';
import { PlaceLink, TextLink } from '~/ui/link';
import { Orientation } from '~/ui/orientation';
import { pageMeta } from '~/ui/page-meta';
import { Pager } from '~/ui/pager';
import { Progress } from '~/ui/progress';
import { Prose } from '~/ui/prose';
import { SiteFooter } from '~/ui/site-footer';
import { SiteHeader } from '~/ui/site-header';
import { DesignPage, Specimen } from '~/ui/specimen';
import { Time } from '~/ui/time';
import { Tombstone } from '~/ui/tombstone';
import { WordsPage } from '~/ui/words-page';

export const loader = designOnly('parts');

export const meta: MetaFunction = (asked) => pageMeta(asked, { title: 'Design: parts' });

const BADGES = ['neutral', 'good', 'bad', 'mixed', 'wait'] as const;
const CALLOUTS = ['note', 'safety', 'support', 'evidence', 'wait', 'done', 'problem'] as const;
const AT = new Date('2026-03-05T10:00:00Z');
const GUEST = { viewer: null, demo: false, outbox: false };
const MEMBER = { viewer: { name: 'Довгеім’яучасниці', reviews: true }, demo: true, outbox: true };
const STEPS = ['Sent', 'A letter in your mail', 'You confirm it', 'Everyone can read it'];
const HTML =
  '<h3>A heading</h3><p>Some <strong>words</strong> and a <a href="#">link</a> <span class="evidence"><a class="grade grade-E2" href="#">E2</a></span>.</p><ul><li>one</li><li>two</li></ul><blockquote><p>Said by someone.</p></blockquote>';
const WORDS = {
  title: 'A page of words',
  lead: 'What it is about.',
  sections: [{ title: 'A part', text: ['A paragraph.'], list: ['A point'], gap: 'To be filled.' }],
};

export default function Parts() {
  return (
    <DesignPage part="parts">
      <Specimen of="Badge" when="One or two words about the thing beside it.">
        {() => (
          <p className="actions">
            {BADGES.map((kind) => (
              <Badge key={kind} kind={kind}>
                {kind}
              </Badge>
            ))}
            <Badge>Дуже довга позначка, що не вміщається в один рядок на телефоні</Badge>
          </p>
        )}
      </Specimen>
      <Specimen
        of="Callout"
        when="What must not be missed: safety, support, how sure something is."
      >
        {() =>
          CALLOUTS.map((kind) => (
            <Callout key={kind} kind={kind} title={`Kind: ${kind}`}>
              <p>
                What to know, and <a href="#main">where to go</a>.
              </p>
            </Callout>
          ))
        }
      </Specimen>
      <Specimen of="Card, CardList" when="Things in a list that each lead somewhere.">
        {() => (
          <CardList>
            <Card>
              <h3>
                <TextLink to="#main">A title that leads on</TextLink>
              </h3>
              <p>What it is about.</p>
            </Card>
            <Card>
              <h3 lang="uk">Надзвичайнодовгесловобезпробілівякемаєпереноситисяякслід</h3>
            </Card>
          </CardList>
        )}
      </Specimen>
      <Specimen of="Progress" when="A way of several steps, and where on it someone stands.">
        {() => (
          <>
            <Progress label="First step" now={0} steps={STEPS} />
            <Progress label="Third step" now={2} steps={STEPS} />
          </>
        )}
      </Specimen>
      <Specimen
        of="Empty"
        when="A list with nothing in it: what that means and the one next thing."
      >
        {() => (
          <Empty title="No story yet">
            <p>Yours could be the first.</p>
          </Empty>
        )}
      </Specimen>
      <Specimen of="Tombstone" when="Where a post was, and why it went.">
        {() => (
          <Tombstone title="A story was here. Its author withdrew it">
            <p>The reason, in a few words.</p>
          </Tombstone>
        )}
      </Specimen>
      <Specimen of="FactList, Time" when="Names and values; times are in UTC and by locale.">
        {() => (
          <FactList
            items={[
              { label: 'Date', value: <Time at={AT} /> },
              { label: 'Month', value: <Time at={AT} style="month" /> },
              { label: 'Дуже довга назва поля', value: <Time at={AT} style="datetime" /> },
            ]}
          />
        )}
      </Specimen>
      <Specimen of="FilterGroup, FilterValue" when="Facets of a list; each value is a link.">
        {() => (
          <FilterGroup count={1} open title="Kind of scar">
            <FilterValue count={12} label="Sunken" selected to="#main" />
            <FilterValue
              count={3}
              label="Опуклий, за межами рани (келоїд)"
              selected={false}
              to="#main"
            />
          </FilterGroup>
        )}
      </Specimen>
      <Specimen
        of="Explain, Orientation"
        when="What a number means; what a page is, for newcomers."
      >
        {() => (
          <>
            <Explain topics={['filters', 'followed']} />
            <Orientation>One person’s own account.</Orientation>
          </>
        )}
      </Specimen>
      <Specimen of="Breadcrumbs, Pager, LanguageSwitch, TextLink, PlaceLink" seenOnly when="Ways.">
        {() => (
          <>
            <Breadcrumbs items={[{ label: 'Guides', to: '#main' }, { label: 'Kinds of scars' }]} />
            <Pager first="#main" newer="#main" older="#main" />
            <LanguageSwitch />
            <p>
              <TextLink to="#main">A link</TextLink>,{' '}
              <PlaceLink place="main">a place here</PlaceLink>
            </p>
          </>
        )}
      </Specimen>
      <Specimen of="Prose" when="Text that was cooked from Markdown.">
        {() => <Prose html={HTML} />}
      </Specimen>
      <Specimen of="Around" when="Words around a title that is in another language.">
        {() => (
          <p>
            <Around lang="uk" text="Рубець на коліні" words={(title) => `Versions: ${title}`} />
          </p>
        )}
      </Specimen>
      <Specimen of="ChangedText" when="What a newer version took out and brought in.">
        {() => <ChangedText added={['The new words.']} gone={['The old words.']} />}
      </Specimen>
      <Specimen
        of="Page, Section, WordsPage, DesignPage"
        when="The main column under its one title."
      >
        {() => <WordsPage words={WORDS} />}
      </Specimen>
      <Specimen of="ErrorPage" when="What went wrong, and what to do.">
        {() => <ErrorPage error="failed" failure="4f2a" sent={null} />}
      </Specimen>
      <Specimen of="SiteHeader, SiteFooter" seenOnly when="Around every page.">
        {() => (
          <>
            <SiteHeader frame={GUEST} />
            <SiteHeader frame={MEMBER} />
            <SiteFooter demo />
          </>
        )}
      </Specimen>
    </DesignPage>
  );
}
