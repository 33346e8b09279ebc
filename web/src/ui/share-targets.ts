export interface ShareTarget {
  id: string;
  name: string;
  href: string;
}

/** Plain links that share an address; nothing is loaded from these sites until one is followed. */
export function shareTargets(url: string, title: string): ShareTarget[] {
  const address = encodeURIComponent(url);
  const words = encodeURIComponent(title);
  return [
    {
      id: 'linkedin',
      name: 'LinkedIn',
      href: `https://www.linkedin.com/sharing/share-offsite/?url=${address}`,
    },
    { id: 'x', name: 'X', href: `https://x.com/intent/post?url=${address}&text=${words}` },
    {
      id: 'facebook',
      name: 'Facebook',
      href: `https://www.facebook.com/sharer/sharer.php?u=${address}`,
    },
    { id: 'whatsapp', name: 'WhatsApp', href: `https://wa.me/?text=${words}%20${address}` },
  ];
}
