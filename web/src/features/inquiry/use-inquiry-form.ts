import { zodResolver } from '@hookform/resolvers/zod';
import type { Inquiry, InquiryTopic } from '@wsco/content-client';
import { useEffect, useRef, useState } from 'react';
import type { SubmitEvent } from 'react';
import { useForm } from 'react-hook-form';
import { NavigationType, useNavigationType } from 'react-router-dom';
import { useServices } from '../../services';
import { draftSchema } from './inquiry-draft';
import type { InquiryDraft } from './inquiry-draft';
import type { RefusedInquiry } from './inquiry-answer';
import { dropDraft, keepDraft, readDraft } from './kept-draft';
import { wasTaken } from './linked-topic';
import { createProofOfWork } from './proof-of-work';
import { inquiryOf, sendInquiry } from './send-inquiry';
import { websiteIn } from './website-field';

export interface SentInquiry {
  reference: string;
  inquiry: Inquiry;
}

interface InquiryFormOptions {
  /** Chosen by the link that led here. */
  topic: InquiryTopic | undefined;
  /** What the gateway refused, when the form was sent without JavaScript. */
  refused: RefusedInquiry | undefined;
  /** What the page adds to what the visitor types. */
  added: Pick<Inquiry, 'language' | 'privacyNotice'>;
  onSent: (sent: SentInquiry) => void;
}

/** A form that keeps what is typed until it has been sent, and sends it once. */
export function useInquiryForm({ topic, refused, added, onSent }: InquiryFormOptions) {
  const { api } = useServices();
  const form = useForm<InquiryDraft>({
    resolver: zodResolver(draftSchema),
    shouldFocusError: false,
    ...(refused && { errors: refused.errors }),
  });
  const { language } = added;
  const isReturn = useNavigationType() === NavigationType.Pop;
  /** The topic of the address that is in the form already. */
  const linked = useRef(topic);
  const isTaken = useRef(false);
  const [proofOfWork] = useState(() => createProofOfWork(api));

  useEffect(() => {
    const draft = readDraft();
    const isOld = wasTaken({ topic: linked.current, language, isReturn }) && draft.topic;
    // A visitor may have begun to write before the page's code was there.
    const typed = Object.entries(form.getValues()).filter(
      ([name, value]) => value && !(isOld && name === 'topic' && value === linked.current),
    );
    form.reset({ ...draft, ...Object.fromEntries(typed) });
    return form.subscribe({
      formState: { values: true },
      callback: ({ values }) => {
        keepDraft(values);
        proofOfWork.begin();
      },
    });
  }, [form, proofOfWork, language, isReturn]);

  useEffect(() => {
    if (topic && topic !== linked.current) form.setValue('topic', topic);
    linked.current = topic;
  }, [form, topic]);

  const release = () => {
    isTaken.current = false;
  };

  const send = async (draft: InquiryDraft, website: string) => {
    const inquiry = inquiryOf(draft, added);
    const reference = await sendInquiry(api, form, { inquiry, proofOfWork, website });
    if (reference === undefined) return release();
    dropDraft();
    onSent({ reference, inquiry });
  };

  const submit = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (isTaken.current) return;
    isTaken.current = true;
    const website = websiteIn(event.currentTarget);
    await form.handleSubmit((draft) => send(draft, website), release)(event);
  };

  return { form, submit };
}
