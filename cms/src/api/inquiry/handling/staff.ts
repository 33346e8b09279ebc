/** Who works in the admin, as a request says. */
export interface AdminUser {
  id: number;
  email: string;
  firstname?: string | null;
  lastname?: string | null;
}

export interface Staff {
  id: number;
  /** For the history, which outlives the account. */
  name: string;
}

/** Characters that the history has room for. */
const longest = 255;

export function staffOf({ id, email, firstname, lastname }: AdminUser): Staff {
  const name = [firstname, lastname].filter(Boolean).join(' ');
  return { id, name: (name ? `${name} (${email})` : email).slice(0, longest) };
}
