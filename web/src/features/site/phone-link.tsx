/** "+44 (0) 20 …" is dialled without the zero, which is only for calls from within the country. */
function dialled(phone: string) {
  return phone.replace(/\(0\)/g, '').replace(/[^\d+]/g, '');
}

export function PhoneLink({ phone }: { phone: string }) {
  return (
    <a href={`tel:${dialled(phone)}`} className="whitespace-nowrap tabular-nums hover:text-signal">
      {phone}
    </a>
  );
}
