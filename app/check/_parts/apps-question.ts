// What one field holds, an address or a domain, as the API asks for it; for the page's script and for its plain form.

export const appsQuestion = (subject: string): { address: string } | { domain: string } =>
  subject.includes('@') ? { address: subject.trim() } : { domain: subject.trim() };
