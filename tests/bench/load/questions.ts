/** What a list of ten asks of the content API: words, pictures and categories. */
export const newsQuestion = [
  '/api/news?fields=title,slug,summary,publishedOn',
  'populate[cover][fields]=url,alternativeText,width,height,formats',
  'populate[category][fields]=name,slug',
  'sort=publishedOn:desc,documentId:asc',
  'pagination[page]=1&pagination[pageSize]=10',
].join('&');
