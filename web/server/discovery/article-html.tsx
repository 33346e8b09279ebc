import { BlocksRenderer } from '@strapi/blocks-react-renderer';
import type { Blocks } from '@wsco/content-client';
import { renderToStaticMarkup } from 'react-dom/server';
import type { BodySection } from '../../src/ui/sections/body-query';
import { forRenderer, noKinds } from '../../src/ui/rich-text';

interface Picture {
  url: string;
  alternativeText: string | null;
  width: number | null;
  height: number | null;
}

type Absolute = (url: string) => string;

function Text({ content, absolute }: { content: Blocks; absolute: Absolute }) {
  return (
    <BlocksRenderer
      content={content.map(forRenderer)}
      modifiers={noKinds}
      blocks={{
        ...noKinds,
        link: ({ url, children }) => <a href={absolute(url)}>{children}</a>,
        image: ({ image }) => (
          <Image
            image={{ ...image, alternativeText: image.alternativeText ?? null }}
            absolute={absolute}
          />
        ),
      }}
    />
  );
}

function Image({ image, absolute }: { image: Picture; absolute: Absolute }) {
  const { url, alternativeText, width, height } = image;
  return (
    <img
      src={absolute(url)}
      alt={alternativeText ?? ''}
      width={width ?? undefined}
      height={height ?? undefined}
      loading="lazy"
    />
  );
}

/** Text where HTML is expected. */
export function textAsHtml(text: string) {
  return renderToStaticMarkup(text);
}

/** A section without what needs the site around it. */
function Section({ section, absolute }: { section: BodySection; absolute: Absolute }) {
  switch (section.__component) {
    case 'sections.rich-text':
      return <Text content={section.content} absolute={absolute} />;
    case 'sections.figure':
      return (
        section.image && (
          <figure>
            <Image image={section.image} absolute={absolute} />
            <figcaption>{section.caption ?? section.image.caption}</figcaption>
          </figure>
        )
      );
    case 'sections.gallery':
      return section.images.map((image) => (
        <figure key={image.id}>
          <Image image={image} absolute={absolute} />
          <figcaption>{image.caption}</figcaption>
        </figure>
      ));
    case 'sections.quote':
      return (
        <blockquote>
          <p>{section.text}</p>
          {section.attribution && <p>{section.attribution}</p>}
        </blockquote>
      );
    case 'sections.files':
      return (
        <ul>
          {section.files.map(({ id, url, name }) => (
            <li key={id}>
              <a href={absolute(url)}>{name}</a>
            </li>
          ))}
        </ul>
      );
    case 'sections.embed':
      return (
        <p>
          <a href={section.url}>{section.title}</a>
        </p>
      );
    case 'sections.leaders':
      return (
        <ul>
          {section.leaders.map(({ id, name, role }) => (
            <li key={id}>
              {name}, {role}
            </li>
          ))}
        </ul>
      );
    case 'sections.call-to-action':
      return null;
  }
}

/** An article as plain HTML that reads well anywhere; every address in it is absolute. */
export function articleHtml(
  { cover, body }: { cover: Picture | null; body: readonly BodySection[] },
  absolute: Absolute,
) {
  return renderToStaticMarkup(
    <>
      {cover && <Image image={cover} absolute={absolute} />}
      {body.map((section) => (
        <Section
          key={`${section.__component}-${section.id}`}
          section={section}
          absolute={absolute}
        />
      ))}
    </>,
  );
}
