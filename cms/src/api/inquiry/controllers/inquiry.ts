import { factories } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { parseInquiry } from '@wsco/content-client/inquiry-rules';
import { readKey } from '../idempotency-key';
import { receiveInquiry } from '../receive-inquiry';

function dataOf(body: unknown) {
  const keys = typeof body === 'object' && body !== null ? Object.keys(body) : [];
  if (typeof body !== 'object' || body === null || !('data' in body) || keys.length !== 1) {
    throw new errors.ValidationError('Send the inquiry as {"data": {…}} and nothing beside it');
  }
  return body.data;
}

export default factories.createCoreController('api::inquiry.inquiry', ({ strapi }) => ({
  async create(ctx) {
    const [parameter] = Object.keys(ctx.query);
    if (parameter !== undefined) {
      throw new errors.ValidationError(`Invalid key ${parameter}: an inquiry has no parameters`, {
        key: parameter,
        path: null,
        source: 'query',
        param: parameter,
      });
    }
    const key = readKey(ctx.headers['idempotency-key']);
    const { inquiry, faults } = parseInquiry(dataOf(ctx.request.body));
    if (!inquiry) {
      throw new errors.ValidationError('The inquiry was not accepted; see details.errors', {
        errors: faults.map((fault) => ({ ...fault, name: 'ValidationError' })),
      });
    }
    const { reference, isSame } = await receiveInquiry(strapi, inquiry, key);
    if (!isSame) {
      ctx.throw(
        422,
        'Another inquiry was sent under this Idempotency-Key; send each under its own',
      );
    }
    ctx.status = 201;
    return { data: { reference } };
  },
}));
