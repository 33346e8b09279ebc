import { Link, Table, Tbody, Td, Th, Thead, Tr, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { NavLink } from 'react-router-dom';
import type { Inquiry } from './inquiry';
import { useWords } from './use-words';

const columns = ['reference', 'received', 'topic', 'sender', 'state', 'assignee'] as const;

export function InboxTable({ inquiries }: { inquiries: readonly Inquiry[] }) {
  const words = useWords();
  const intl = useIntl();
  return (
    <Table colCount={columns.length} rowCount={inquiries.length + 1}>
      <Thead>
        <Tr>
          {columns.map((column) => (
            <Th key={column}>
              <Typography variant="sigma">{words(column)}</Typography>
            </Th>
          ))}
        </Tr>
      </Thead>
      <Tbody>
        {inquiries.map((inquiry) => (
          <Tr key={inquiry.reference}>
            <Td>
              <Link tag={NavLink} to={inquiry.reference}>
                {inquiry.reference}
              </Link>
            </Td>
            {[
              intl.formatDate(inquiry.createdAt, { dateStyle: 'medium', timeStyle: 'short' }),
              words(`topic.${inquiry.topic}`),
              inquiry.name,
              words(`state.${inquiry.state}`),
              inquiry.assignee?.name ?? words('nobody'),
            ].map((text, index) => (
              <Td key={columns[index + 1]}>
                <Typography
                  textColor="neutral800"
                  fontWeight={inquiry.state === 'new' ? 'bold' : 'regular'}
                >
                  {text}
                </Typography>
              </Td>
            ))}
          </Tr>
        ))}
      </Tbody>
    </Table>
  );
}
