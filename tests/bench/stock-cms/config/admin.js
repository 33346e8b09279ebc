module.exports = () => ({
  serveAdminPanel: false,
  auth: { secret: 'stock' },
  apiToken: { salt: 'stock' },
  transfer: { token: { salt: 'stock' } },
});
