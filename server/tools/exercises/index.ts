export { createMarker, type Marker } from './marker.ts';
