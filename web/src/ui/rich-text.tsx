import { BlocksRenderer } from '@strapi/blocks-react-renderer';
import type { Blocks } from '@wsco/content-client';
import { mediaUrl } from '@wsco/strapi-client/media';
import type { ComponentProps } from 'react';
import { useServices } from '../services';
import { RichTextLink } from './rich-text-link';

type RendererProps = ComponentProps<typeof BlocksRenderer>;
type RendererBlock = RendererProps['content'][number];

/** The renderer wants everything that Strapi knows of a picture; it shows only what we have. */
const unknownOfPicture = {
  name: '',
  hash: '',
  ext: '',
  mime: '',
  size: 0,
  provider: '',
  createdAt: '',
  updatedAt: '',
};

/** A block as the renderer knows it. */
export function forRenderer(block: Blocks[number]): RendererBlock {
  if (block.type !== 'image') return block;
  return {
    type: 'image',
    image: { ...unknownOfPicture, ...block.image },
    children: [{ type: 'text', text: '' }],
  };
}

const headings = { 2: 'h2', 3: 'h3', 4: 'h4', 5: 'h5', 6: 'h6' } as const;

const parts: NonNullable<RendererProps['blocks']> = {
  heading: ({ level, children }) => {
    const Heading = headings[level === 1 ? 2 : level];
    return <Heading>{children}</Heading>;
  },
  link: ({ url, children }) => <RichTextLink url={url}>{children}</RichTextLink>,
  image: ({ image }) => <RichTextPicture {...image} />,
};

interface RichTextPictureProps {
  url: string;
  alternativeText?: string | null;
  width: number;
  height: number;
}

function RichTextPicture({ url, alternativeText, width, height }: RichTextPictureProps) {
  const { mediaOrigin } = useServices();
  const src = mediaUrl(url, mediaOrigin);
  const alt = alternativeText ?? '';
  return <img {...{ src, alt, width, height }} loading="lazy" decoding="async" />;
}

/**
 * For the renderer, which looks kinds of blocks and of letters up in plain objects: what those inherit is
 * no kind of either.
 */
export const noKinds = Object.fromEntries(
  Object.getOwnPropertyNames(Object.prototype).map((name) => [name, undefined]),
);

/** An editor's text, at reading measure; its headings begin below the page's own. */
export function RichText({ content }: { content: Blocks }) {
  return (
    <div className="rich-text">
      <BlocksRenderer
        content={content.map(forRenderer)}
        blocks={{ ...noKinds, ...parts }}
        modifiers={noKinds}
      />
    </div>
  );
}
