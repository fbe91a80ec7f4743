export { type GppStub, installGppStub } from './gpp/gpp-stub.ts';
export { installTcfStub, type TcfStub } from './tcf/tcf-stub.ts';
