import { useCallback, useEffect, useState } from 'react';

/** What a request answers, from the beginning and whenever it changes or is asked again. */
export function useAnswer<Answer>(ask: () => Promise<{ data: Answer }>) {
  const [answer, setAnswer] = useState<Answer>();
  const [hasFailed, setHasFailed] = useState(false);
  const [asked, setAsked] = useState(0);

  useEffect(() => {
    let isOver = false;
    ask().then(
      ({ data }) => {
        if (isOver) return;
        setAnswer(data);
        setHasFailed(false);
      },
      () => {
        if (!isOver) setHasFailed(true);
      },
    );
    return () => {
      isOver = true;
    };
  }, [ask, asked]);

  const askAgain = useCallback(() => setAsked((before) => before + 1), []);
  return { answer, setAnswer, hasFailed, askAgain };
}
