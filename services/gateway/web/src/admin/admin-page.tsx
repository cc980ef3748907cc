import { Redirect } from 'wouter';

/** The administration has no page of its own: its first one is how everything is doing. */
export const AdminPage = () => <Redirect to="/admin/health" replace />;
