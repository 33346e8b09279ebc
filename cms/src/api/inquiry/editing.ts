import type { EditingLayout } from '../../editing-layouts';

export const inquiryEditing: EditingLayout[] = [
  {
    uid: 'api::inquiry.inquiry-settings',
    title: 'id',
    sort: 'id:asc',
    columns: ['id'],
    rows: [['teams'], ['retentionMonths']],
    fields: {
      teams: {
        label: 'Teams',
        help: 'Told of new inquiries; without one, the address of the site is',
      },
      retentionMonths: {
        label: 'Months that inquiries are kept',
        help: 'Counted from the day that one came in; then it is erased, but for a count',
      },
    },
  },
];
