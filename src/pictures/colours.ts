/**
 * The colours of the pictures. The panel is opaque and light, so that it reads as a card on Discord's dark theme and on its light
 * one. Words on it have a contrast of at least 4.5 to 1 and areas of at least 3 to 1 (WCAG 2.2, criteria 1.4.3 and 1.4.11).
 */
export const colours = {
  panel: '#f7f8fa',
  panelEdge: '#d5dae1',
  tile: '#e9edf3',
  ink: '#18212d',
  mutedInk: '#526070',
  grid: '#dde2e8',
  axis: '#8a95a3',
  land: '#dfe3e8',
  border: '#ffffff',
  chosen: '#c8402f',
  dot: '#10253f',
  accent: '#1f5fa8',
} as const;
