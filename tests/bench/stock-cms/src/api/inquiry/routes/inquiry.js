const { createCoreRouter } = require('@strapi/strapi').factories;

module.exports = createCoreRouter('api::inquiry.inquiry', {
  only: ['create'],
  config: { create: { auth: false } },
});
