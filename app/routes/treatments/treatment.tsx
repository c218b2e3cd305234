import { redirect } from '@remix-run/node';
import { type MetaFunction, useLoaderData } from '@remix-run/react';
import { guidesAbout } from '~/features/guides/index.server';
import { storiesOfTreatment, type TreatmentStories } from '~/features/stories/index.server';
import { StoriesOfAll } from '~/features/stories/ui/stories-of-all';
import { TreatmentStoriesView } from '~/features/stories/ui/treatment-stories';
import {
  type Found,
  findTreatmentPage,
  type TreatmentDetails,
  treatmentNamesForInput,
} from '~/features/treatments/index.server';
import { TreatmentFacts, TreatmentPlace } from '~/features/treatments/ui/treatment-facts';
import { TreatmentLinks } from '~/features/treatments/ui/treatment-links';
import { TreatmentSearch } from '~/features/treatments/ui/treatment-search';
import { page, type Tag } from '~/http/page.server';
import { useMessages, useNameLang, useUrls } from '~/ui/language';
import { TextLink } from '~/ui/link';
import { Page, pageTitle, Section } from '~/ui/page';

interface OneShown {
  kind: 'one';
  title: string;
  treatment: TreatmentDetails;
  told: TreatmentStories;
  guides: { slug: string; title: string }[];
}
type Of<Kind extends Found['kind']> = Extract<Found, { kind: Kind }> & { title: string };
type Shown = OneShown | Of<'several'> | (Of<'unknown'> & { names: string[] });

interface Answer {
  data: Shown;
  tags: Tag[];
  status?: number;
}

export const loader = page('public', async (asked): Promise<Answer> => {
  const { db, params, to, say, language } = asked;
  const found = await findTreatmentPage(db, params.slug ?? '', language);
  switch (found.kind) {
    case 'moved':
      throw redirect(to.treatment(found.address), 301);
    case 'one': {
      const { treatment, codesAround } = found;
      const [told, guides] = await Promise.all([
        storiesOfTreatment(db, treatment.slug, language),
        guidesAbout(db, codesAround),
      ]);
      return {
        data: { kind: 'one', title: treatment.name, treatment, told, guides },
        tags: [`treatment:${treatment.slug}`, 'list:stories'],
      };
    }
    case 'several':
      return { data: { ...found, title: found.name }, tags: ['page:treatments'] };
    case 'unknown': {
      const names = await treatmentNamesForInput(db, language);
      const title = say.treatments.unknown(found.name);
      return { data: { ...found, title, names }, tags: ['page:treatments'], status: 404 };
    }
  }
});

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data ? [{ title: pageTitle(data.title) }] : [];

export default function Treatment() {
  const data = useLoaderData<typeof loader>();
  switch (data.kind) {
    case 'one':
      return <OneTreatment {...data} />;
    case 'several':
      return <SeveralTreatments {...data} />;
    case 'unknown':
      return <UnknownTreatment {...data} />;
  }
}

function OneTreatment({ treatment, told, guides }: OneShown) {
  const say = useMessages();
  const to = useUrls();
  return (
    <Page lead={<p>{treatment.about}</p>} title={treatment.name} titleLang={useNameLang()}>
      <TreatmentPlace treatment={treatment} />
      <TreatmentFacts treatment={treatment} />
      <Section id="stories" title={say.treatments.told}>
        <TreatmentStoriesView slug={treatment.slug} told={told} />
      </Section>
      {guides.length > 0 ? (
        <Section title={say.treatments.guides}>
          <ul className="plain-list">
            {guides.map(({ slug, title }) => (
              <li key={slug}>
                <TextLink to={to.guide(slug)}>{title}</TextLink>
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
    </Page>
  );
}

/** A name that means several treatments: what sets them apart, and the stories of all. */
function SeveralTreatments({ name, treatments, parent }: Of<'several'>) {
  const say = useMessages();
  const to = useUrls();
  return (
    <Page lead={<p>{say.treatments.several.lead(name, treatments.length)}</p>} title={name}>
      <TreatmentLinks treatments={treatments} />
      <p className="actions">
        <StoriesOfAll slugs={treatments.map(({ slug }) => slug)} />
        {parent ? (
          <TextLink to={to.treatment(parent.slug)}>
            {say.treatments.several.notSure(parent.name)}
          </TextLink>
        ) : null}
      </p>
    </Page>
  );
}

function UnknownTreatment({ title, name, near, names }: Of<'unknown'> & { names: string[] }) {
  const say = useMessages();
  const to = useUrls();
  return (
    <Page title={title}>
      <p>{near.length > 0 ? say.treatments.near : say.treatments.unknownWords}</p>
      <TreatmentLinks treatments={near} />
      <TreatmentSearch names={names} typed={name} />
      <TextLink to={to.treatments()}>{say.treatments.all}</TextLink>
    </Page>
  );
}
