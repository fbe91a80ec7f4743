export { connectVendors } from '@sluice/integrations/vendors';
