import { Button, Dialog, Field, Flex, Modal, Typography } from '@strapi/design-system';
import { Trash, User } from '@strapi/icons';
import { useRBAC } from '@strapi/strapi/admin';
import { useState } from 'react';
import { useRequests } from './requests';
import { saveFile } from './save-file';
import { useAttempt } from './use-attempt';
import { useWords } from './use-words';

const erasing = [{ action: 'admin::inquiries.erase', subject: null }];

/** Gives a person what is kept of them, or erases it. */
export function PersonalData({ onErased }: { onErased: () => void }) {
  const words = useWords();
  const requests = useRequests();
  const { allowedActions } = useRBAC(erasing);
  const { attempt, isUnderWay } = useAttempt();
  const [email, setEmail] = useState('');
  if (!allowedActions.canErase) return null;
  const isUnfit = isUnderWay || !/^\S+@\S+$/.test(email);

  const exportPerson = () =>
    attempt(async () => {
      const { data } = await requests.exportPerson(email);
      saveFile('personal-data.json', 'application/json', JSON.stringify(data, null, 2));
      return undefined;
    });

  const erase = () =>
    attempt(async () => {
      const { data } = await requests.erasePerson(email);
      onErased();
      return words('erased', { count: data.erased });
    });

  return (
    <Modal.Root>
      <Modal.Trigger>
        <Button variant="tertiary" startIcon={<User />}>
          {words('personalData')}
        </Button>
      </Modal.Trigger>
      <Modal.Content>
        <Modal.Header>
          <Modal.Title>{words('personalData')}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Flex direction="column" alignItems="stretch" gap={4}>
            <Typography>{words('personalDataHelp')}</Typography>
            <Field.Root name="email">
              <Field.Label>{words('email')}</Field.Label>
              <Field.Input
                type="email"
                value={email}
                onChange={({ target }: { target: { value: string } }) =>
                  setEmail(target.value.trim())
                }
              />
            </Field.Root>
          </Flex>
        </Modal.Body>
        <Modal.Footer>
          <Button variant="secondary" disabled={isUnfit} onClick={() => void exportPerson()}>
            {words('exportPerson')}
          </Button>
          <Dialog.Root>
            <Dialog.Trigger>
              <Button variant="danger" startIcon={<Trash />} disabled={isUnfit}>
                {words('erasePerson')}
              </Button>
            </Dialog.Trigger>
            <Dialog.Content>
              <Dialog.Header>{words('erasePerson')}</Dialog.Header>
              <Dialog.Body>{words('eraseQuestion', { email })}</Dialog.Body>
              <Dialog.Footer>
                <Dialog.Cancel>
                  <Button variant="tertiary">{words('cancel')}</Button>
                </Dialog.Cancel>
                <Dialog.Action>
                  <Button variant="danger-light" onClick={() => void erase()}>
                    {words('erasePerson')}
                  </Button>
                </Dialog.Action>
              </Dialog.Footer>
            </Dialog.Content>
          </Dialog.Root>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
}
