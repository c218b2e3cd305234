import { redirect } from '@remix-run/node';
import { type MetaFunction, useLoaderData } from '@remix-run/react';
import { type DiscussionCardData, discussionsAbout } from '~/features/discussions/index.server';
import { TreatmentTalk } from '~/features/discussions/ui/treatment-talk';
import {
  guidesAbout,
  sheetOfTreatment,
  type TreatmentSheetShown,
} from '~/features/guides/index.server';
import { GradeKey, SourceList } from '~/features/guides/ui/evidence-key';
import { SheetWarnings, TreatmentSheet } from '~/features/guides/ui/treatment-sheet';
import { NearbyPages } from '~/features/search/ui/not-found-page';
import { storiesOfTreatment, type TreatmentStories } from '~/features/stories/index.server';
import { ScarStories } from '~/features/stories/ui/scar-stories';
import { StoriesOfAll } from '~/features/stories/ui/stories-of-all';
import { STORY_NUMBERS, TreatmentStoriesView } from '~/features/stories/ui/treatment-stories';
import {
  type Found,
  findTreatmentPage,
  type TreatmentDetails,
  treatmentNamesForInput,
} from '~/features/treatments/index.server';
import { SeveralTreatments, UnknownTreatment } from '~/features/treatments/ui/several-treatments';
import { TreatmentContents } from '~/features/treatments/ui/treatment-contents';
import {
  TreatmentKinds,
  TreatmentNames,
  TreatmentPlace,
} from '~/features/treatments/ui/treatment-facts';
import { nearbyPages } from '~/http/nearby-pages.server';
import { page, type Tag } from '~/http/page.server';
import { useLangOf, useMessages, useUrls } from '~/ui/language';
import { TextLink } from '~/ui/link';
import { Orientation } from '~/ui/orientation';
import { Page, Section } from '~/ui/page';
import { pageMeta } from '~/ui/page-meta';
import type { Nearby } from '~/ui/rendering';

const DISCUSSIONS_SHOWN = 3;

interface OneShown {
  kind: 'one';
  title: string;
  treatment: TreatmentDetails;
  sheet: TreatmentSheetShown | null;
  told: TreatmentStories;
  talk: DiscussionCardData[];
  guides: Awaited<ReturnType<typeof guidesAbout>>;
}
type Of<Kind extends Found['kind']> = Extract<Found, { kind: Kind }> & { title: string };
type Shown = OneShown | Of<'several'> | (Of<'unknown'> & { names: string[]; nearby: Nearby });

interface Answer {
  data: Shown;
  tags: Tag[];
  status?: number;
}

export const loader = page('public', async (asked): Promise<Answer> => {
  const { db, params, to, say, language, request, actor } = asked;
  const found = await findTreatmentPage(db, params.slug ?? '', language);
  switch (found.kind) {
    case 'moved':
      throw redirect(to.treatment(found.address), 301);
    case 'one': {
      const { treatment, codesAround } = found;
      const [sheet, told, talk, guides] = await Promise.all([
        sheetOfTreatment(db, treatment.code, language),
        storiesOfTreatment(db, treatment.slug, language),
        discussionsAbout(db, { treatments: [treatment.code] }, DISCUSSIONS_SHOWN, language),
        guidesAbout(db, codesAround, language),
      ]);
      return {
        data: { kind: 'one', title: treatment.name, treatment, sheet, told, talk, guides },
        tags: [`treatment:${treatment.slug}`, 'list:stories', 'list:discussions', 'list:guides'],
      };
    }
    case 'several':
      return { data: { ...found, title: found.name }, tags: ['page:treatments'] };
    case 'unknown': {
      const names = await treatmentNamesForInput(db, language);
      const title = say.treatments.unknown(found.name);
      // The nearest treatments are in what was found.
      const { words, pages } = await nearbyPages(request, actor);
      const nearby = { words, pages: pages.filter(({ section }) => section !== 'treatments') };
      return { data: { ...found, title, names, nearby }, tags: ['page:treatments'], status: 404 };
    }
  }
});

export const meta: MetaFunction<typeof loader> = (asked) => {
  const { data } = asked;
  if (!data || data.kind === 'unknown') return pageMeta(asked, { title: data?.title ?? '' });
  const description = data.kind === 'one' ? data.treatment.about.text : undefined;
  return pageMeta(asked, { title: data.title, description, kind: 'treatment' });
};

export default function Treatment() {
  const data = useLoaderData<typeof loader>();
  switch (data.kind) {
    case 'one':
      return <OneTreatment {...data} />;
    case 'several': {
      const slugs = data.treatments.map(({ slug }) => slug);
      return <SeveralTreatments found={data} stories={<StoriesOfAll slugs={slugs} />} />;
    }
    case 'unknown':
      return (
        <UnknownTreatment found={data} names={data.names} title={data.title}>
          <NearbyPages nearby={data.nearby} />
        </UnknownTreatment>
      );
  }
}

function OneTreatment({ treatment, sheet, told, talk, guides }: OneShown) {
  const { treatments: say, pages } = useMessages();
  const to = useUrls();
  const langOf = useLangOf();
  const { slug, name, about, difference } = treatment;
  return (
    <Page
      lead={
        <>
          <p lang={langOf(about.language)}>{about.text}</p>
          <p className="quiet" lang={langOf(difference.language)}>
            {difference.text}
          </p>
        </>
      }
      title={name}
    >
      <TreatmentPlace treatment={treatment} />
      <Orientation>{pages.orientation.treatment}</Orientation>
      {sheet ? <SheetWarnings sheet={sheet} /> : null}
      <TreatmentContents stories={told.total} treatment={treatment} />
      <TreatmentKinds treatment={treatment} />
      {sheet ? (
        <TreatmentSheet
          numbers={told.total > 0 ? STORY_NUMBERS : []}
          scars={<ScarStories kinds={sheet.scarKinds} slug={slug} />}
          sheet={sheet}
          treatment={treatment}
        />
      ) : null}
      <Section id="stories" title={say.told}>
        <TreatmentStoriesView explained={sheet !== null} slug={slug} told={told} />
      </Section>
      <Section id="talk" title={say.talk}>
        <TreatmentTalk slug={slug} talk={talk} />
      </Section>
      {guides.length > 0 ? (
        <Section id="guides" title={say.guides}>
          <ul className="plain-list">
            {guides.map((guide) => (
              <li key={guide.slug}>
                <TextLink lang={langOf(guide.language)} to={to.guide(guide.slug)}>
                  {guide.title}
                </TextLink>
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
      <TreatmentNames treatment={treatment} />
      {sheet ? <GradeKey /> : null}
      {sheet ? <SourceList sources={sheet.sources} /> : null}
    </Page>
  );
}
