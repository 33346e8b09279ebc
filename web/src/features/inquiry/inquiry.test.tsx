import { screen, waitFor, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { beforeEach, expect, test } from 'vitest';
import { endpoint } from '../../../tests/handlers';
import { renderSite } from '../../../tests/render-site';

beforeEach(() => sessionStorage.clear());

/** Takes inquiries, and remembers them. */
function inbox() {
  const received: unknown[] = [];
  const handler = http.post(endpoint('inquiries'), async ({ request }) => {
    received.push(await request.json());
    return HttpResponse.json({ data: { reference: 'WSCO-7KQ4MXRT' } }, { status: 201 });
  });
  return { received, handler };
}

async function fillIn(user: UserEvent) {
  await user.selectOptions(await screen.findByLabelText('Topic'), 'Press');
  await user.type(screen.getByLabelText('Your message'), 'May we visit your office?');
  await user.type(screen.getByLabelText('Your name'), ' Ada Mason ');
  await user.type(screen.getByLabelText('E-mail address'), 'ada@town.example');
}

const send = (user: UserEvent) =>
  user.click(screen.getByRole('button', { name: 'Send the inquiry' }));

test('sends what was typed with the language and the notice that was shown', async () => {
  const { received, handler } = inbox();
  const { user } = renderSite('/contact', [handler]);
  await fillIn(user);
  await send(user);
  const heading = await screen.findByRole('heading', { name: 'Your inquiry has arrived' });
  await waitFor(() => expect(heading).toHaveFocus());
  expect(screen.getByText('WSCO-7KQ4MXRT')).toBeVisible();
  expect(screen.getByText('May we visit your office?')).toBeVisible();
  expect(screen.getByText('We answer within two days.')).toBeVisible();
  expect(received).toEqual([
    {
      data: {
        topic: 'press',
        message: 'May we visit your office?',
        name: 'Ada Mason',
        email: 'ada@town.example',
        language: 'en',
        privacyNotice: '2026-01',
      },
    },
  ]);
});

test('chooses the topic that the link names, and ignores one that does not exist', async () => {
  const { router } = renderSite('/contact?topic=financing');
  expect(await screen.findByLabelText('Topic')).toHaveValue('financing');
  await router.navigate('/contact?topic=nonsense');
  expect(screen.getByLabelText('Topic')).toHaveValue('financing');
});

test('keeps the topic that the visitor chose instead of that of the link', async () => {
  const chosen = async (address: string) => {
    const site = renderSite(address);
    const topic = await screen.findByLabelText(/^(Topic|Sujet)$/);
    return { ...site, topic };
  };
  const first = await chosen('/contact?topic=press');
  await first.user.selectOptions(first.topic, 'membership');
  first.unmount();
  const reloaded = await chosen('/contact?topic=press');
  expect(reloaded.topic).toHaveValue('membership');
  reloaded.unmount();
  const translated = await chosen('/fr/contact?topic=press');
  expect(translated.topic).toHaveValue('membership');
  translated.unmount();
  const other = await chosen('/contact?topic=financing');
  expect(other.topic).toHaveValue('financing');
});

test('says what is missing above the form and beside each field', async () => {
  const { user } = renderSite('/contact');
  await user.type(await screen.findByLabelText('Your message'), 'Hello');
  await send(user);
  const summary = await screen.findByRole('group', { name: '4 entries need your attention' });
  await waitFor(() => expect(summary).toHaveFocus());
  expect(
    within(summary)
      .getAllByRole('link')
      .map((each) => each.textContent),
  ).toEqual([
    'Choose what your inquiry is about',
    '“Your message” needs at least 10 characters',
    'Enter your name',
    'Enter your e-mail address',
  ]);
  await user.click(within(summary).getByRole('link', { name: 'Enter your name' }));
  const name = screen.getByLabelText('Your name');
  expect(name).toHaveFocus();
  expect(name).toBeInvalid();
  expect(name).toHaveAccessibleDescription('Enter your name');
});

test('a mended field is no longer wrong', async () => {
  const { user } = renderSite('/contact');
  await fillIn(user);
  const email = screen.getByLabelText('E-mail address');
  await user.clear(email);
  await user.type(email, 'ada');
  await send(user);
  expect(await screen.findByRole('link', { name: /full e-mail address/ })).toBeVisible();
  await user.type(email, '@town.example');
  expect(email).toBeValid();
  expect(screen.queryByRole('link', { name: /full e-mail address/ })).not.toBeInTheDocument();
});

test('what the server refuses appears beside its field', async () => {
  const errors = [{ path: ['phone'], message: 'phone is wrong', code: 'invalid' }];
  const { user } = renderSite('/contact', [
    http.post(endpoint('inquiries'), () =>
      HttpResponse.json(
        {
          data: null,
          error: { status: 400, name: 'ValidationError', message: 'No', details: { errors } },
        },
        { status: 400 },
      ),
    ),
  ]);
  await fillIn(user);
  await send(user);
  const summary = await screen.findByRole('group', { name: 'One entry needs your attention' });
  await waitFor(() => expect(summary).toHaveFocus());
  expect(screen.getByLabelText(/^Phone number/)).toHaveAccessibleDescription(
    /^Enter a phone number of digits/,
  );
});

test('a failed connection loses nothing, says what to do, and the next try succeeds', async () => {
  const { received, handler } = inbox();
  const keys = new Set<string | null>();
  let isDown = true;
  const connection = http.post(endpoint('inquiries'), ({ request }) => {
    keys.add(request.headers.get('Idempotency-Key'));
    return isDown ? HttpResponse.error() : undefined;
  });
  const { user } = renderSite('/contact', [connection, handler]);
  await fillIn(user);
  await send(user);
  const name = 'Your inquiry has not been sent';
  const failure = await screen.findByRole('group', { name }, { timeout: 5000 });
  await waitFor(() => expect(failure).toHaveFocus());
  expect(failure).toHaveTextContent('Everything that you typed is still here');
  expect(within(failure).getByRole('link')).toHaveAttribute('href', 'mailto:hello@towns.example');
  expect(screen.getByLabelText('Your message')).toHaveValue('May we visit your office?');
  isDown = false;
  await send(user);
  expect(await screen.findByText('WSCO-7KQ4MXRT')).toBeVisible();
  expect(received).toHaveLength(1);
  expect([...keys]).toEqual([expect.stringMatching(/^[0-9a-f]{32}$/)]);
});

test('a connection that fails once is tried again without a word', async () => {
  const { received, handler } = inbox();
  const { user } = renderSite('/contact', [
    http.post(endpoint('inquiries'), () => HttpResponse.error(), { once: true }),
    handler,
  ]);
  await fillIn(user);
  await send(user);
  expect(await screen.findByText('WSCO-7KQ4MXRT', {}, { timeout: 5000 })).toBeVisible();
  expect(received).toHaveLength(1);
});

test('cannot be sent twice', async () => {
  const { received, handler } = inbox();
  const { user } = renderSite('/contact', [handler]);
  await fillIn(user);
  await user.dblClick(screen.getByRole('button', { name: 'Send the inquiry' }));
  expect(await screen.findByText('WSCO-7KQ4MXRT')).toBeVisible();
  expect(received).toHaveLength(1);
});

test('keeps what was typed when the visitor looks at another page, until it is sent', async () => {
  const { handler } = inbox();
  const { user, router } = renderSite('/contact', [handler]);
  await fillIn(user);
  await router.navigate('/');
  await waitFor(() => expect(screen.queryByLabelText('Topic')).not.toBeInTheDocument());
  await router.navigate('/contact');
  expect(await screen.findByLabelText('Your message')).toHaveValue('May we visit your office?');
  expect(screen.getByLabelText('Topic')).toHaveValue('press');
  await send(user);
  await screen.findByText('WSCO-7KQ4MXRT');
  await router.navigate('/contact');
  expect(await screen.findByLabelText('Your message')).toHaveValue('');
});

test('speaks French to French readers, and says so to us', async () => {
  const { received, handler } = inbox();
  const { user } = renderSite('/fr/contact?topic=press', [handler]);
  await user.type(
    await screen.findByLabelText('Votre message'),
    'Pouvons-nous vous rendre visite ?',
  );
  await user.click(screen.getByRole('button', { name: 'Envoyer la demande' }));
  expect(await screen.findByRole('link', { name: 'Indiquez votre nom' })).toBeVisible();
  await user.type(screen.getByLabelText('Votre nom'), 'Ada');
  await user.type(screen.getByLabelText('Adresse e-mail'), 'ada@ville.example');
  await user.click(screen.getByRole('button', { name: 'Envoyer la demande' }));
  const heading = await screen.findByRole('heading', { name: 'Votre demande est arrivée' });
  await waitFor(() => expect(heading).toHaveFocus());
  expect(received).toMatchObject([{ data: { language: 'fr', topic: 'press' } }]);
});

test('names the privacy notice and where to read it', async () => {
  renderSite('/contact');
  const link = await screen.findByRole('link', { name: 'Privacy' });
  expect(link).toHaveAttribute('href', '/privacy');
  expect(link.parentElement).toHaveTextContent('(version 2026-01)');
});
