export default {
  routes: [
    { method: 'POST', path: '/inquiries/challenge', handler: 'api::inquiry.inquiry.challenge' },
  ],
};
