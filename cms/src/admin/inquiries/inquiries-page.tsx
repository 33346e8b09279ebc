import { Page } from '@strapi/strapi/admin';
import { Route, Routes } from 'react-router-dom';
import { Inbox } from './inbox';
import { InquiryView } from './inquiry-view';

export default function InquiriesPage() {
  return (
    <Page.Protect permissions={[{ action: 'admin::inquiries.read', subject: null }]}>
      <Routes>
        <Route index element={<Inbox />} />
        <Route path=":reference" element={<InquiryView />} />
      </Routes>
    </Page.Protect>
  );
}
