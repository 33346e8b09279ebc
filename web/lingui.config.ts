/** Message ids stand in the catalogs as they are; nothing is extracted from the code. */
export default {
  sourceLocale: 'en',
  locales: ['en', 'fr'],
  catalogs: [
    { path: '<rootDir>/src/i18n/{locale}', include: [] },
    { path: '<rootDir>/src/features/developers/{locale}', include: [] },
    { path: '<rootDir>/src/features/inquiry/{locale}', include: [] },
  ],
  format: 'po',
  formatOptions: { explicitIdAsDefault: true, origins: false },
};
