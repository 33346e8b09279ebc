/** "+44 (0) 20 …" is dialled without the zero, which is only for calls from within the country. */
export function dialled(phone: string) {
  return phone.replace(/\(0\)/g, '').replace(/[^\d+]/g, '');
}
