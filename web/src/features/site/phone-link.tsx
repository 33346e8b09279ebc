import { dialled } from './dialled';

export function PhoneLink({ phone }: { phone: string }) {
  return (
    <a href={`tel:${dialled(phone)}`} className="whitespace-nowrap tabular-nums hover:text-signal">
      {phone}
    </a>
  );
}
