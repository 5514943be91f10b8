/** The file's own ids. */
export const disciplineId = (code: string): string => `d-${code}`;
export const schemeId = (scheme: string, code: string): string => `d-${scheme}-${code}`;
export const industryId = (code: string): string => `ind-${code}`;
export const regionId = (code: string): string => `reg-${code}`;
