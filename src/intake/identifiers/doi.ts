/** A DOI in lower case and without its address (DOIs ignore case), or null when it has not the form of one. */
export function doiOf(text: string): string | null {
  const doi = text
    .trim()
    .toLowerCase()
    .replace(/^(https?:\/\/(dx\.)?doi\.org\/|doi:\s*)/, '');
  return /^10\.\d{4,9}\/\S+$/.test(doi) ? doi : null;
}
