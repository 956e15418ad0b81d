// @ts-check
// The page's icons, as outlines on a grid of 24. They say nothing to screen readers: what they mean is said in words.

const PATHS = {
  hash: 'M9 4 7 20M17 4l-2 16M4 9h16.5M3.5 15H20',
  menu: 'M4 7h16M4 12h16M4 17h16',
  close: 'M6 6l12 12M18 6 6 18',
  reply: 'M10 8V4l-7 7 7 7v-4c5 0 8 1.5 10 5-.5-6-3.5-10.5-10-11Z',
  more: 'M5 12h.01M12 12h.01M19 12h.01',
  eye: 'M2.5 12S6 5.5 12 5.5 21.5 12 21.5 12 18 18.5 12 18.5 2.5 12 2.5 12Zm6.5 0a3 3 0 1 0 6 0 3 3 0 0 0-6 0Z',
  link: 'M14 4h6v6M20 4l-9 9M18 14v5a1 1 0 0 1-1 1H5a1 1 0 0 1-1-1V7a1 1 0 0 1 1-1h5',
  down: 'm6 9 6 6 6-6',
  right: 'm9 6 6 6-6 6',
  check: 'm5 12.5 4.5 4.5L19 7.5',
  file: 'M6 3h8l5 5v13H6ZM14 3v5h5',
  download: 'M12 4v11m-4.5-4.5L12 15l4.5-4.5M5 20h14',
  send: 'M4 4.5 21 12 4 19.5 6.5 12ZM6.5 12H13',
  copy: 'M9 9h11v11H9ZM5 15H4V4h11v1',
  slash: 'M5 3h14a2 2 0 0 1 2 2v14a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2V5a2 2 0 0 1 2-2Zm9 4-4 10',
  apps: 'M4 4h6v6H4ZM14 4h6v6h-6ZM4 14h6v6H4ZM14 14h6v6h-6Z',
  warning: 'M12 4 2.5 20h19ZM12 10v4.5m0 2.5v.01',
  people:
    'M9 11a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7Zm-7 9c0-4 3-6 7-6s7 2 7 6M16 4.5a3.5 3.5 0 0 1 0 6.5m2.5 3.5c2.3 1 3.5 2.8 3.5 5.5',
};

/** @typedef {keyof typeof PATHS} IconName */

/**
 * @param {IconName} name
 * @param {number} [size] in CSS pixels
 */
export function icon(name, size = 20) {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  const attributes = {
    viewBox: '0 0 24 24',
    width: size,
    height: size,
    'aria-hidden': 'true',
    class: `icon icon-${name}`,
  };
  for (const [key, value] of Object.entries(attributes)) svg.setAttribute(key, String(value));
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  path.setAttribute('d', PATHS[name]);
  svg.appendChild(path);
  return svg;
}
