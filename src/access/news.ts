const listeners = new Set<(keyId: string) => void>();

/** Tells the keyrings of this process that a key changed, so that they do not go by what they remember of it. */
export const keyChanged = (keyId: string): void => {
  for (const tell of listeners) tell(keyId);
};

export const onKeyChange = (listener: (keyId: string) => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};
