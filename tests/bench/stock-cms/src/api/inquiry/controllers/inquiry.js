const { createCoreController } = require('@strapi/strapi').factories;

module.exports = createCoreController('api::inquiry.inquiry');
