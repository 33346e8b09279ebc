import { useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';
import { useWords } from './use-words';

const messageOf = (error: unknown) =>
  error instanceof Error && error.message ? error.message : undefined;

/** Does something that the CMS may refuse, once at a time, and says how it went; also whether it was done. */
export function useAttempt() {
  const { toggleNotification } = useNotification();
  const words = useWords();
  const [isUnderWay, setIsUnderWay] = useState(false);

  async function attempt(work: () => Promise<string | undefined>) {
    setIsUnderWay(true);
    try {
      const message = await work();
      toggleNotification({ type: 'success', message: message ?? words('saved') });
      return true;
    } catch (error) {
      toggleNotification({ type: 'danger', message: messageOf(error) ?? words('failed') });
      return false;
    } finally {
      setIsUnderWay(false);
    }
  }

  return { attempt, isUnderWay };
}
