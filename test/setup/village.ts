/** The village that the tests walk through. */
export const village = { people: 600, seed: 1 };
