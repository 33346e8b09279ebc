import { inquirySchema } from '@wsco/content-client/inquiry-rules';
import { toJSONSchema } from 'zod';
import { keyForm } from '../api/inquiry/idempotency-key';
import { referencePattern } from '../api/inquiry/reference';
import { created, failures } from './answers';
import type { Operation } from './read-operations';
import { onlyWith } from './part';

/** Sending an inquiry, which has rules of its own. */
export function inquiryOperation(): Operation {
  const { $schema: _, ...inquiry } = toJSONSchema(inquirySchema, { io: 'input' });
  const receipt = {
    type: 'object',
    properties: {
      reference: {
        type: 'string',
        pattern: referencePattern.source,
        description: 'The sender quotes it.',
      },
    },
    required: ['reference'],
  };
  const example = {
    data: {
      topic: 'financing',
      name: 'Ada Lovelace',
      email: 'ada@example.org',
      message: 'Our city plans district heating and looks for partners.',
      language: 'en',
      privacyNotice: '2026-11',
    },
  };
  return {
    path: '/api/inquiries',
    method: 'post',
    operation: {
      operationId: 'submitInquiry',
      summary: 'Send an inquiry',
      description: 'White space at both ends of a text is not counted, and is not kept.',
      tags: ['Inquiry'],
      parameters: [
        {
          name: 'Idempotency-Key',
          in: 'header',
          description:
            'For 24 hours, what is sent again under the same key is the same inquiry, with the same answer.',
          schema: { type: 'string', pattern: keyForm.source },
          example: '6f1d8a34-0f0c-4c3e-9a53-6c3a3f5f7a10',
        },
      ],
      requestBody: {
        required: true,
        content: {
          'application/json': {
            schema: onlyWith({ data: inquiry }, { required: ['data'] }),
            examples: { financing: { summary: 'About financing', value: example } },
          },
        },
      },
      responses: {
        201: created('The inquiry is kept.', receipt),
        ...failures(400, 401, 403, 413, 422),
      },
    },
  };
}
