'use strict';

/** An inquiry that somebody works on was called open. */
module.exports = {
  async up(knex) {
    if (!(await knex.schema.hasTable('inquiries'))) return;
    await knex('inquiries').where({ state: 'open' }).update({ state: 'in-progress' });
  },
};
