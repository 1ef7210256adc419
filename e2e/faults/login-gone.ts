// The connection breaks in answer to the login.
import { loginFault } from './fault.ts';

export const loginGone = loginFault({
  name: 'login-gone',
  answers: { AUTHENTICATE: async (c) => c.drop() },
  login: 'unproven',
  findings: ['login-unproven'],
  without: ['credentials-rejected'],
});
