// @vitest-environment node
import { expect, test } from 'vitest';
import { startCms, startGateway } from '../../tests/gateway';
import { collection, failure, handlers } from '../../tests/handlers';
import { article } from '../../tests/news-content';

async function feedsOf(content: Parameters<typeof startCms>[0]) {
  const cms = await startCms(content);
  const { read } = await startGateway(cms.origin);
  return Promise.all(['/feed.xml', '/feed.json'].map((path) => read(path)));
}

test('a link that leads nowhere takes no feed away', async () => {
  const link = { type: 'link', url: '//', children: [{ type: 'text', text: 'nowhere' }] };
  const content = [{ type: 'paragraph', children: [link] }];
  const body = [{ __component: 'sections.rich-text', id: 1, content }];
  const news = collection('news', [article('borrowing', { body })]);
  for (const { status, text } of await feedsOf({ content: () => [news, ...handlers] })) {
    expect(status).toBe(200);
    expect(text).toContain('nowhere');
  }
});

test('without a site there is no feed, which is another matter than a CMS that is away', async () => {
  const content = () => [failure('site', 404, 'Not Found'), ...handlers];
  for (const { status, text } of await feedsOf({ content })) {
    expect({ status, text }).toEqual({ status: 404, text: 'There is no content to write it of' });
  }
});
