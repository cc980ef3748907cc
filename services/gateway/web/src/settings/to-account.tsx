import { Redirect } from 'wouter';

/** Where the settings begin. */
export const ToAccount = () => <Redirect to="/settings/account" replace />;
