import type { EditingLayout } from '../../editing-layouts';

const fromSender = { readOnly: true };

export const inquiryEditing: EditingLayout[] = [
  {
    uid: 'api::inquiry.inquiry',
    title: 'reference',
    sort: 'createdAt:desc',
    columns: ['reference', 'topic', 'name', 'state', 'createdAt'],
    rows: [
      ['reference', 'topic'],
      ['state', 'assignee'],
      ['message'],
      ['name', 'email'],
      ['organization', 'country'],
      ['phone', 'language'],
      ['notes'],
      ['privacyNotice'],
      ['history'],
    ],
    fields: {
      reference: { label: 'Reference', help: 'The sender has it too', ...fromSender },
      topic: { label: 'Topic', ...fromSender },
      state: { label: 'State', help: 'Where the work on this inquiry stands' },
      assignee: { label: 'Assignee', help: 'Who answers' },
      message: { label: 'Message', ...fromSender },
      name: { label: 'Sender', ...fromSender },
      email: { label: 'E-mail', ...fromSender },
      organization: { label: 'Organisation', ...fromSender },
      country: { label: 'Country', ...fromSender },
      phone: { label: 'Phone', ...fromSender },
      language: { label: 'Language', help: 'Answer in it', ...fromSender },
      notes: { label: 'Notes', help: 'Internal; the sender never sees them' },
      privacyNotice: { label: 'Privacy notice read', ...fromSender },
      history: { label: 'History', ...fromSender },
    },
  },
  {
    uid: 'api::inquiry.inquiry-settings',
    title: 'id',
    sort: 'id:asc',
    columns: ['id'],
    rows: [['teams']],
    fields: {
      teams: {
        label: 'Teams',
        help: 'Told of new inquiries; without one, the address of the site is',
      },
    },
  },
];
