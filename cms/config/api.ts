/** Unknown parameters are refused, page sizes have a ceiling, and who edited what stays private. */
const api = {
  rest: { defaultLimit: 25, maxLimit: 100, withCount: true, strictParams: true },
  documents: { strictParams: true, strictRelations: true },
  responses: { privateAttributes: ['createdBy', 'updatedBy'] },
};

export default api;
