export {
  type InspectorHost,
  type InspectorState,
  TAG_KINDS,
  TAG_STATES,
  type TagEntry,
  type TagKind,
  type TagState,
} from './host.ts';
export { mountInspector } from './mount-inspector.tsx';
