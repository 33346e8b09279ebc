const { createTransport } = require('nodemailer');

const transport = createTransport(process.env.SMTP_URL);

/** As tutorials have it: the answer waits for the mails. */
module.exports = {
  async afterCreate({ result }) {
    const text = `${result.name} about ${result.topic}:\n\n${result.message}`;
    const from = 'site@example.org';
    await transport.sendMail({ from, to: result.email, subject: 'We have received it', text });
    await transport.sendMail({ from, to: 'team@example.org', subject: 'New inquiry', text });
  },
};
