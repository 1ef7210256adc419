// Inside a report that was kept, nothing is looked at again: it stays as it was.
'use client';

import { createContext, useContext } from 'react';

const Context = createContext(false);
export const ReadOnly = ({ children }: { children: React.ReactNode }) => <Context value={true}>{children}</Context>;
export const useReadOnly = (): boolean => useContext(Context);
