const { join } = require('node:path');

module.exports = () => ({
  connection: {
    client: 'sqlite',
    connection: { filename: join(process.env.DATA_DIR, 'stock.db') },
    useNullAsDefault: true,
  },
});
