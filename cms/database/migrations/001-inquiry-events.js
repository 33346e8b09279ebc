'use strict';

/** An inquiry that somebody works on was called open, and had one note; what was noted is kept. */
module.exports = {
  async up(knex) {
    if (!(await knex.schema.hasTable('inquiries'))) return;
    await knex('inquiries').where({ state: 'open' }).update({ state: 'in-progress' });
    if (!(await knex.schema.hasColumn('inquiries', 'notes'))) return;
    const noted = await knex('inquiries').whereNotNull('notes').select('reference', 'notes');
    if (noted.length === 0) return;
    await knex.schema.createTable('inquiry_events', (table) => {
      table.increments('id');
      table.string('document_id');
      table.string('reference');
      table.string('kind');
      table.string('staff');
      table.text('words');
      table.datetime('created_at', { precision: 6, useTz: false });
    });
    await knex('inquiry_events').insert(
      noted.map(({ reference, notes }) => ({
        document_id: crypto.randomUUID().replaceAll('-', '').slice(0, 24),
        reference,
        kind: 'note',
        staff: 'Notes of an earlier version',
        words: notes,
        created_at: new Date(),
      })),
    );
  },
};
